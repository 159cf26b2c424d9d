// Command server hands out Reiskaart's page, and nothing else: maps live in the
// browser and never come here. Beside that it looks over maps in files.
//
//	server                      # http://localhost:8080
//	server -addr :9000          # for the whole network, on another port
//	server -version
//	server check map.reiskaart.json   # see check.go
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"reiskaart/server/files"
	"reiskaart/static"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == "check" {
		os.Exit(checkMaps(os.Args[2:], os.Stdout, os.Stderr, time.Now()))
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "reiskaart:", err)
		os.Exit(1)
	}
}

// run does what the arguments ask, until ctx ends.
func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.Usage = func() {
		fmt.Fprint(out, "Hands out Reiskaart's page:\n\n  reiskaart -addr localhost:8080\n\nLooks maps over (reiskaart check -help says more):\n\n  reiskaart check map.reiskaart.json\n\n")
		flags.PrintDefaults()
	}
	addr := flags.String("addr", "localhost:8080", "the `host:port` to listen on; without a host, all of this machine's")
	version := flags.Bool("version", false, "print the version and stop")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is not understood; -help lists the flags", flags.Arg(0))
	}
	if *version {
		fmt.Fprintln(out, "reiskaart", buildVersion())
		return nil
	}
	page, err := static.Files()
	if err != nil {
		return err
	}
	handler, err := files.New(page)
	if err != nil {
		return err
	}
	listener, err := listen(*addr)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "Reiskaart is at %s (Ctrl+C stops it)\n", address(listener.Addr()))
	return serve(ctx, listener, handler)
}

// listen opens addr, and says what to do when another program has it.
func listen(addr string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("another program already uses %s; choose another port with -addr, for example -addr localhost:8090 (with make: make run ADDR=localhost:8090)", addr)
	}
	if err != nil {
		return nil, fmt.Errorf("cannot listen on %s: %w; -addr takes host:port", addr, err)
	}
	return listener, nil
}

// address returns what to type in a browser on this machine.
func address(a net.Addr) string {
	host, port, err := net.SplitHostPort(a.String())
	if err != nil {
		return a.String()
	}
	switch host {
	case "", "0.0.0.0", "::", "127.0.0.1", "::1":
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port) + "/"
}

// serve answers until ctx ends, and then lets what is under way finish.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      2 * time.Minute, // the wasm over a slow line
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
	}
	served := make(chan error, 1)
	go func() { served <- server.Serve(listener) }()
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	patience, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := server.Shutdown(patience); err != nil {
		return server.Close() // someone still reads; they had five seconds
	}
	return nil
}

// buildVersion returns the module's version, or the commit it was built from.
func buildVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(unknown)"
	}
	version := info.Main.Version
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" && (version == "" || version == "(devel)") {
			return setting.Value
		}
	}
	if version == "" {
		return "(devel)"
	}
	return version
}
