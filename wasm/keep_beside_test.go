//go:build js && wasm

package main

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/wasm/browser"
)

func TestWhatCannotBeOpenedBesideTheMapsIsAskedForOnce(t *testing.T) {
	k := newKeeper(nil, nil, nil)
	asked, told := 0, 0
	k.openBeside = func() (browser.Beside, error) {
		asked++ // it may wait for seconds, and saving with it
		return nil, errors.New("no answer")
	}
	for range 3 {
		k.withBeside(func(b browser.Beside, err error) {
			require.Nil(t, b)
			require.Error(t, err)
			told++
		})
	}
	for _, job := range k.jobs {
		job()
	}
	require.Equal(t, []int{1, 3}, []int{asked, told})
}
