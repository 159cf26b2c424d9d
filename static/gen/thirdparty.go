package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
)

// addThirdParty adds the files that others made: the Go fonts (BSD), Go's glue
// between wasm and JavaScript (BSD), and Vugu's render script (MIT).
func addThirdParty(sources map[string][]byte) error {
	sources["go-regular.ttf"] = goregular.TTF
	sources["go-bold.ttf"] = gobold.TTF

	root, err := ask("env", "GOROOT")
	if err != nil {
		return err
	}
	if sources["wasm_exec.js"], err = os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js")); err != nil {
		return err
	}

	vugu, err := ask("list", "-m", "-f", "{{.Dir}}", "github.com/vugu/vugu")
	if err != nil {
		return err
	}
	sources["vugu.js"], err = constant(filepath.Join(vugu, "domrender", "renderer-js-script.go"), "jsHelperScript")
	return err
}

// constant returns the value of a string constant of a Go file. Vugu runs its
// script with eval, which the page's security policy forbids; as a file the
// very same text is allowed.
func constant(path, name string) ([]byte, error) {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		return nil, err
	}
	for _, decl := range file.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range group.Specs {
			value, ok := spec.(*ast.ValueSpec)
			if !ok || value.Names[0].Name != name || len(value.Values) == 0 {
				continue
			}
			if literal, ok := value.Values[0].(*ast.BasicLit); ok {
				text, err := strconv.Unquote(literal.Value)
				return []byte(text + "\n"), err
			}
		}
	}
	return nil, fmt.Errorf("%s has no string constant %s: has Vugu's version changed?", path, name)
}

// ask returns the one line that the go command answers.
func ask(args ...string) (string, error) {
	out, err := exec.Command("go", args...).Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w", strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(out)), nil
}
