package ui

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"reiskaart/app/editor"
	"reiskaart/app/lang"
)

// unseen are the fields of a view that no component shows: Live is the page's own, and the zoom and a page of insight are written
// without Vugu.
var unseen = map[string]bool{"View.Rev": true, "View.Zoom": true, "View.Live": true, "Insight.Page": true, "Poster.Bar": true, "Poster.Sheets": true,
	"TableView.Caption": true, "TableView.Open": true, "TableView.Cursor": true, "TableView.Range": true, "TableView.Asked": true, "TableView.Made": true, "TableView.Look": true}

// TestNoDifferenceOfAViewIsOverlooked changes everything that there is in a view, one at a time.
func TestNoDifferenceOfAViewIsOverlooked(t *testing.T) {
	require.True(t, same(fullView("nl"), fullView("nl")))
	changed := 0
	var change func(path string, v reflect.Value, of *editor.View)
	change = func(path string, v reflect.Value, of *editor.View) {
		differs := func() {
			changed++
			require.Equal(t, unseen[path], same(of, fullView("nl")), path)
			require.Equal(t, unseen[path], same(fullView("nl"), of), path)
		}
		old := reflect.New(v.Type()).Elem()
		old.Set(v)
		switch v.Kind() {
		case reflect.String:
			v.SetString(v.String() + "x")
		case reflect.Bool:
			v.SetBool(!v.Bool())
		case reflect.Int:
			v.SetInt(v.Int() + 1)
		case reflect.Uint64:
			v.SetUint(v.Uint() + 1)
		case reflect.Pointer:
			if words, ok := v.Interface().(*lang.Words); ok {
				require.Equal(t, "nl", words.Code)
				v.Set(reflect.ValueOf(lang.For("en")))
				break
			}
			change(path, v.Elem(), of)
			v.SetZero()
		case reflect.Slice:
			for i := range v.Len() {
				change(path, v.Index(i), of)
			}
			if v.Len() == 0 {
				return
			}
			v.Set(v.Slice(0, v.Len()-1))
			differs()
			v.SetZero()
		case reflect.Struct:
			for i := range v.NumField() {
				if !v.Field(i).CanSet() || v.Field(i).Kind() == reflect.Pointer && v.Field(i).IsNil() && unseen[v.Type().Name()+"."+v.Type().Field(i).Name] {
					continue
				}
				if unseen[v.Type().Name()+"."+v.Type().Field(i).Name] && v.Field(i).Kind() == reflect.Struct {
					continue
				}
				change(v.Type().Name()+"."+v.Type().Field(i).Name, v.Field(i), of)
			}
			return
		default:
			require.Fail(t, "a kind that this test does not know", path)
		}
		differs()
		v.Set(old)
	}
	v := fullView("nl")
	change("", reflect.ValueOf(v).Elem(), v)
	require.Greater(t, changed, 60)
	require.True(t, same(v, fullView("nl")), "all is put back")
}
