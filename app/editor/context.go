package editor

import (
	"slices"

	"reiskaart/app/geom"
	"reiskaart/app/scene"
)

// ContextMenu is what can be done with what lies under the hand. X and Y are where it opens, in screen units of the wall, whole.
type ContextMenu struct {
	Label string // what it is about, for a screen reader
	Items []MenuItem
	X, Y  int
}

// pressSecondary chooses what lies under the right button, or a finger that rested, and opens what can be done with it.
// What is chosen already stays so with what is chosen beside it.
func (e *Editor) pressSecondary(p geom.Point) {
	hit := e.hit(p)
	switch hit.Part {
	case scene.Note:
		if !e.chosen.Has(hit.ID) {
			e.chooseNotes(e.whole(hit.ID)...)
		}
	case scene.Cell:
		e.choose(Selection{Cell: CellRef{hit.ID, hit.Lane}})
	case scene.Head:
		e.choose(Selection{Phase: hit.ID})
	case scene.Title:
		e.choose(Selection{Lane: hit.ID})
	case scene.Link:
		e.choose(Selection{Link: hit.ID})
	case scene.Corner:
		e.choose(Selection{Persona: true})
	default:
		e.choose(Selection{})
	}
	e.context, e.part = &p, ""
}

// contextAtChoice opens the same menu by a key, at what is chosen, or in the middle of the wall.
func (e *Editor) contextAtChoice() {
	sheet, free := e.doc.sheet, e.free()
	at := free.Center()
	onWall := func(r geom.Rect) { at = e.camera.ToScreen(r.Center()) }
	sight := e.sight()
	switch cell, ok := e.cell(e.chosen.Cell); {
	case len(e.chosen.Notes) > 0:
		if box := sheet.Note(e.chosen.Notes[len(e.chosen.Notes)-1]); box != nil {
			onWall(box.Rect)
		}
	case ok:
		onWall(sheet.Cell(cell.Col, cell.Row))
	case e.columnOf(e.chosen.Phase) >= 0:
		at = e.scene.HeadOnScreen(e.columnOf(e.chosen.Phase), &sight).Center()
	case e.rowOf(e.chosen.Lane) >= 0:
		at = e.scene.TitleOnScreen(e.rowOf(e.chosen.Lane), &sight).Center()
	case e.chosen.Link != "" && sheet.Route(e.chosen.Link) != nil:
		onWall(sheet.LabelBox(e.chosen.Link))
	}
	at.X, at.Y = max(free.X, min(at.X, free.Right())), max(free.Y, min(at.Y, free.Bottom()))
	e.context, e.part = &at, ""
}

// contextNames are the commands of the menu by what is chosen, with a line between groups. Only those that can be done are
// shown.
func (e *Editor) contextNames() [][]string {
	addHere := []string{"note", "text"}
	switch {
	case len(e.chosen.Notes) > 0 && contextParts[e.part] != nil:
		return contextParts[e.part]
	case len(e.chosen.Notes) > 0:
		return [][]string{
			{"write", "addpain", "addsolution", "connect"},
			{"duplicate", "park", "layloose", "group", "ungroup", "lock"},
			{"forward", "backward", "tidy", "lineupmenu", "looksmenu"},
			{"moment", "assumption", "skip"},
			{"picture", "nopicture", "picktomap", "onward"},
			{"inspector"}, {"delete"},
		}
	case e.chosen.Link != "":
		return [][]string{{"write", "linkkind", "reverse", "straighten"}, {"inspector"}, {"delete"}}
	case e.chosen.Phase != "":
		return [][]string{{"write", "fitselection", "addstop"}, {"addphaseleft", "addphase", "moveleft", "moveright"}, {"skip", "addquestion"}, {"phasequotes"}, {"inspector"}, {"delete"}}
	case e.chosen.Lane != "":
		return [][]string{{"write"}, {"addlaneabove", "addlane", "moveup", "movedown"}, {"foldlane", "hidelane", "showlanes"}, {"inspector"}, {"delete"}}
	case e.chosen.Cell != CellRef{}:
		return [][]string{{"write", "text", "picture"}, {"addphaseleft", "addphase"}, {"addlaneabove", "addlane"}, {"fitselection", "fit"}, {"inspector"}}
	case e.chosen.Persona:
		return [][]string{{"persona", "goal"}, {"picture", "nopicture"}, {"inspector"}}
	}
	return [][]string{addHere, {"all", "grid"}, {"addphase", "addlane", "showlanes"}, {"fit", "real"}, {"find", "filter"}, {"palette", "keys"}}
}

// contextParts are the menus that an entry of the menu of notes leads to, by its command.
var contextParts = map[string][][]string{
	"lineupmenu": {
		{"alignleft", "aligncenter", "alignright"}, {"aligntop", "alignmiddle", "alignbottom"},
		{"distributeacross", "distributedown", "tidy"}, {"tofront", "toback"},
	},
	"looksmenu": {
		{"sizesmall", "sizemedium", "sizelarge", "samesize"}, {"repeatcolor"},
		{"color", "coloryellow", "colorblue", "colorpink", "colorgreen", "colorbrown", "colorpurple", "colorgrey"},
	},
}

// contextPart goes on to a menu of contextParts, in the place of the one that is open.
func (e *Editor) contextPart(part string) {
	if e.context == nil {
		e.contextAtChoice()
	}
	e.part = part
}

// contextMenu is the menu as it is shown, nil when it is closed.
func (e *Editor) contextMenu() *ContextMenu {
	if e.context == nil {
		return nil
	}
	names := e.contextNames()
	if e.surface == inTable {
		names = e.tableMenu(names)
	}
	items := e.menuOf(names)
	for i := range items {
		if items[i].Run.Name == "tablelink" && e.linkStarted() {
			items[i].Label = e.words.TableView.LinkTo.With(brief(e.endName(e.table.link)))
		}
	}
	return &ContextMenu{Label: e.words.Keys.Context, Items: append(items, e.linkItems()...), X: int(e.context.X), Y: int(e.context.Y)}
}

// toggleMenu opens the menu of the top bar; with a menu open it closes that.
func (e *Editor) toggleMenu() {
	if e.context != nil {
		e.context = nil
		return
	}
	e.menu, e.window = !e.menu, noWindow
}

// menuOf makes a menu of groups of commands, of those that can be done.
func (e *Editor) menuOf(groups [][]string, always ...string) []MenuItem {
	var items []MenuItem
	for i, group := range groups {
		ruled := i > 0 && len(items) > 0
		for _, name := range group {
			if item := e.item(name, ruled); item.Enabled || slices.Contains(always, name) {
				items, ruled = append(items, item), false
			}
		}
	}
	return items
}
