package work_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/codec"
	"reiskaart/app/order"
	"reiskaart/app/templates"
	"reiskaart/app/work"
)

func TestAPosterIsMadeFromBytes(t *testing.T) {
	file := templates.Sample("nl")
	out, err := work.Do(work.Poster, order.Poster{Paper: "a4", Language: "nl"}.Append(nil, file))
	require.NoError(t, err)
	sheets, _, err := order.ReadSheets(out)
	require.NoError(t, err)
	require.NotEmpty(t, sheets)
	require.InDelta(t, 841.89, sheets[0].W, 0.1)
	require.Contains(t, sheets[0].SVG, "Huizenkoper in Zwolle")
	again, err := work.Do(work.Poster, order.Poster{Paper: "a4", Language: "nl"}.Append(nil, file))
	require.NoError(t, err)
	require.Equal(t, out, again, "a job may be done anywhere, and again")
}

func TestAJobThatCannotBeDoneIsAnError(t *testing.T) {
	_, err := work.Do("tea", nil)
	require.ErrorIs(t, err, work.ErrNoJob)
	_, err = work.Do(work.Poster, nil)
	require.ErrorIs(t, err, order.ErrUnclear)
	_, err = work.Do(work.Poster, order.Poster{}.Append(nil, []byte("geen kaart")))
	var bad *codec.Error
	require.ErrorAs(t, err, &bad)
}
