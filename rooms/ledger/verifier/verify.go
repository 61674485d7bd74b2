// A second verifier of an exported log, over golang.org/x/mod (Debian: golang-golang-x-mod-dev) and no code of ours:
//   GO111MODULE=off GOPATH=/usr/share/gocode go run verify.go DIR KEY [PROOFS]
// PROOFS is a text of lines "leaf NUMBER ENTRY PROOF" and "tree SIZE ROOT PROOF" in base64, as the HTTP routes gave them.
package main

import ("encoding/base64"; "fmt"; "log"; "os"; "path/filepath"; "strings"
	"golang.org/x/mod/sumdb/note"; "golang.org/x/mod/sumdb/tlog")

func must[T any](value T, err error) T { if err != nil { log.Fatal(err) }; return value }

func bytes(text string) []byte { return must(base64.StdEncoding.DecodeString(text)) }

func hash(text string) (h tlog.Hash) { copy(h[:], bytes(text)); return h }

func proof(text string) (p []tlog.Hash) {
	for all := bytes(text); len(all) > 0; all = all[32:] { var h tlog.Hash; copy(h[:], all); p = append(p, h) }
	return p
}

func main() {
	verifier := must(note.NewVerifier(strings.TrimSpace(os.Args[2])))
	opened := must(note.Open(must(os.ReadFile(filepath.Join(os.Args[1], "checkpoint"))), note.VerifierList(verifier)))
	var origin, root string; var size int64
	must(fmt.Sscanf(opened.Text, "%s\n%d\n%s\n", &origin, &size, &root))
	stored := []tlog.Hash{}
	reader := tlog.HashReaderFunc(func(at []int64) (found []tlog.Hash, _ error) {
		for _, n := range at { found = append(found, stored[n]) }
		return found, nil
	})
	for n := int64(0); n < size; n++ {
		path := fmt.Sprintf("%03d", n/256%1000)
		for rest := n / 256 / 1000; rest > 0; rest /= 1000 { path = fmt.Sprintf("x%03d/%s", rest%1000, path) }
		if size/256 == n/256 { path += fmt.Sprintf(".p/%d", size%256) }
		bundle := must(os.ReadFile(filepath.Join(os.Args[1], "tile/entries", path)))
		stored = append(stored, must(tlog.StoredHashes(n, bundle[n%256*34+2:n%256*34+34], reader))...)
	}
	head := must(tlog.TreeHash(size, reader))
	if head != hash(root) || origin != verifier.Name() { log.Fatal("the entries are not those of the checkpoint") }
	for _, line := range strings.Split(strings.Join(os.Args[3:], ""), "\n") {
		var kind, what, path string; var n int64
		if line == "" { continue }
		must(fmt.Sscan(line, &kind, &n, &what, &path))
		var err error
		if kind == "leaf" { err = tlog.CheckRecord(proof(path), size, head, n, tlog.RecordHash(bytes(what)))
		} else { err = tlog.CheckTree(proof(path), size, head, n, hash(what)) }
		if err != nil { log.Fatal(line, err) }
	}
	fmt.Println("whole", origin, size, root)
}
