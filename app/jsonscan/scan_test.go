package jsonscan

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadsAnObject(t *testing.T) {
	s := New([]byte(" {\"a\": \"x\\u00e9\\n\", \"b\": [1, -2.5e1], \"c\": true, \"d\": {\"e\": null}} "))
	var seen []string
	for s.Object(); s.More(); {
		switch k := s.Key(); k {
		case "a":
			seen = append(seen, k+"="+s.Text())
		case "b":
			for s.Array(); s.More(); {
				seen = append(seen, string(AppendNumber([]byte(k), s.Number())))
			}
		case "c":
			require.True(t, s.Bool())
		default:
			seen = append(seen, k+string(s.Raw()))
		}
	}
	s.End()
	require.NoError(t, s.Err())
	require.Equal(t, []string{"a=xé\n", "b1", "b-25", `d{"e": null}`}, seen)
}

func TestErrorsTellTheLine(t *testing.T) {
	s := New([]byte("{\n\"a\": 1,\n\"b\": tru\n}"))
	s.Raw()
	var e *Error
	require.ErrorAs(t, s.Err(), &e)
	require.ErrorIs(t, e, ErrSyntax)
	require.Equal(t, 3, e.Line)
}

func TestDepthIsLimited(t *testing.T) {
	deep := make([]byte, 0, 100)
	for range MaxDepth + 1 {
		deep = append(deep, '[')
	}
	s := New(deep)
	s.Raw()
	require.ErrorIs(t, s.Err(), ErrDepth)
}

// FuzzRaw holds the scanner against encoding/json: what the one takes the other takes, but for depth and for strings that are not UTF-8.
func FuzzRaw(f *testing.F) {
	for _, seed := range []string{`{}`, `[1,2]`, `{"a":"\ud83d\ude00"}`, `{"a":1]`, `[1,]`, `{,}`, `01`, `-`, `"\x"`, ` null `, `[}`, `"\ud800"`, `{"a" 1}`, `1e5x`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s := New(data)
		s.Raw()
		s.End()
		err := s.Err()
		if err != nil {
			e := err.(*Error)
			if e.Err == ErrDepth || e.Err == ErrUTF8 {
				return
			}
			require.False(t, json.Valid(data), "%q: %v", data, err)
			return
		}
		require.True(t, json.Valid(data), "%q", data)
		once, err := AppendCanonical(nil, data)
		require.NoError(t, err)
		twice, err := AppendCanonical(nil, once)
		require.NoError(t, err)
		require.Equal(t, string(once), string(twice))
		var want, got any
		require.Equal(t, json.Unmarshal(data, &want), json.Unmarshal(once, &got))
		require.Equal(t, want, got)
	})
}
