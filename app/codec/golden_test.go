package codec

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/journey"
)

// TestGoldenExamples reads the hand-written files of testdata and holds report and rewritten file against the goldens.
func TestGoldenExamples(t *testing.T) {
	files, err := filepath.Glob("testdata/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".json"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			got := transcript(t, data)
			golden := strings.TrimSuffix(file, ".json") + ".golden"
			if os.Getenv("GOLDEN") == "write" {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), got)
		})
	}
}

// transcript is what reading and writing again came to, for a person to judge.
func transcript(t *testing.T, data []byte) string {
	var out strings.Builder
	b, report, err := Read(data)
	if err != nil {
		require.IsType(t, &Error{}, err)
		require.Nil(t, b)
		return "refused: " + err.Error() + "\n"
	}
	for _, c := range report.Counts {
		out.WriteString(string(c.Kind) + ": " + strconv.Itoa(c.Read) + " of " + strconv.Itoa(c.Total) + "\n")
	}
	for _, i := range report.Issues {
		out.WriteString("line " + strconv.Itoa(i.Line) + " " + i.Pointer + ": " + i.Problem.String())
		if i.Kind != "" {
			out.WriteString(" [" + string(i.Kind) + " " + string(i.ID) + "]")
		}
		if i.NewID != "" {
			out.WriteString(" -> " + string(i.NewID))
		}
		if raw := i.Raw; raw != "" {
			out.WriteString(" " + strconv.Quote(raw[:min(len(raw), 100)]))
		}
		out.WriteByte('\n')
	}
	written, err := Write(b)
	require.NoError(t, err)
	requireFixpoint(t, written)
	return out.String() + "---\n" + string(written)
}

// requireFixpoint reads what was written from a file that was accepted: nothing is lost any more, and nothing changes.
func requireFixpoint(t *testing.T, written []byte) {
	t.Helper()
	b, report, err := Read(written)
	require.NoError(t, err, "%q", written)
	require.Empty(t, report.Lost(), "%q", written)
	again, err := Write(b)
	require.NoError(t, err)
	require.Equal(t, string(written), string(again))
}

func TestAFileOfOursStaysAsItIs(t *testing.T) {
	data, err := os.ReadFile("testdata/good.json")
	require.NoError(t, err)
	b, report, err := Read(data)
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	written, err := Write(b)
	require.NoError(t, err)
	require.Equal(t, string(data), string(written))
	require.Equal(t, Count{journey.KindNote, 5, 5}, report.Of(journey.KindNote))
	require.Equal(t, Count{Kind: journey.KindMuted}, report.Of(journey.KindMuted))
}

func TestAnotherProgramsSpacingAndOrderMakeTheSameMap(t *testing.T) {
	data, err := os.ReadFile("testdata/sorted-crlf-bom.json")
	require.NoError(t, err)
	want, err := os.ReadFile("testdata/good.json")
	require.NoError(t, err)
	b, report, err := Read(data)
	require.NoError(t, err)
	require.Empty(t, report.Issues)
	written, err := Write(b)
	require.NoError(t, err)
	require.Equal(t, string(want), string(written))
}
