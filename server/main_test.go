package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/static"
)

func TestAPortInUseNamesTheFlag(t *testing.T) {
	taken, err := listen("localhost:0")
	require.NoError(t, err)
	defer taken.Close()
	_, err = listen(taken.Addr().String())
	require.ErrorContains(t, err, "-addr")
	require.ErrorContains(t, err, taken.Addr().String())
	_, err = listen("geen poort")
	require.ErrorContains(t, err, "-addr")
}

func TestTheAddressCanBeTyped(t *testing.T) {
	for host, want := range map[string]string{
		"127.0.0.1": "http://localhost:8080/",
		"::1":       "http://localhost:8080/",
		"0.0.0.0":   "http://localhost:8080/",
		"::":        "http://localhost:8080/",
		"127.0.0.5": "http://127.0.0.5:8080/",
		"10.1.2.3":  "http://10.1.2.3:8080/",
		"fd00::1":   "http://[fd00::1]:8080/",
	} {
		require.Equal(t, want, address(&net.TCPAddr{IP: net.ParseIP(host), Port: 8080}), host)
	}
}

func TestStoppingLetsAnAnswerFinish(t *testing.T) {
	listener, err := listen("localhost:0")
	require.NoError(t, err)
	asked, stopping := make(chan bool), make(chan bool)
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error)
	go func() {
		stopped <- serve(ctx, listener, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			close(asked)
			<-stopping
			_, _ = io.WriteString(w, "klaar")
		}))
	}()
	got := make(chan string)
	go func() {
		answer, err := http.Get("http://" + listener.Addr().String())
		if err != nil {
			got <- err.Error()
			return
		}
		defer answer.Body.Close()
		b, _ := io.ReadAll(answer.Body)
		got <- string(b)
	}()
	<-asked
	stop()
	close(stopping)
	require.Equal(t, "klaar", <-got)
	require.NoError(t, <-stopped)
	_, err = net.Dial("tcp", listener.Addr().String())
	require.Error(t, err, "nobody listens any more")
}

func TestArguments(t *testing.T) {
	ask := func(args ...string) (string, error) {
		var out bytes.Buffer
		ctx, stop := context.WithCancel(context.Background())
		stop() // a server that starts stops at once
		err := run(ctx, args, &out)
		return out.String(), err
	}
	out, err := ask("-version")
	require.NoError(t, err)
	require.Regexp(t, `^reiskaart \S+\n$`, out)
	out, err = ask("-help")
	require.NoError(t, err)
	require.Contains(t, out, "localhost:8080")
	_, err = ask("kaart.json")
	require.ErrorContains(t, err, `"kaart.json" is not understood`)
	out, err = ask("-addr", "localhost:0")
	if errors.Is(err, static.ErrNotBuilt) {
		require.Contains(t, err.Error(), "make run")
		return
	}
	require.NoError(t, err)
	require.Contains(t, out, "http://localhost:")
}
