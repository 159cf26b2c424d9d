package ui

import (
	"strconv"
	"strings"

	"reiskaart/app/editor"
	"reiskaart/app/journey"
	"reiskaart/app/lang"
	"reiskaart/app/report"
)

// fullView is a view in which everything is open at once, with texts that try to be markup.
func fullView(code string) *editor.View {
	w := lang.For(code)
	v := &editor.View{
		Surface: "insight", Surfaces: []editor.Surface{{Do: "wall", Label: w.Surface.Wall}, {Do: "insight", Label: w.Surface.Insight, On: true}},
		Aged: &editor.Aged{Label: w.Aging.OldFigures, Says: "Oude <cijfers>"},
		Plan: &editor.PlanPanel{
			Title: "Uit de huidige kaart", Left: "nog 1 van 2", Empty: "x", Solutions: editor.PlanPart{Title: "Oplossingen", Items: []editor.PlanItem{{ID: "n1", Text: "<b>Bellen", Detail: "3 stemmen", Done: true, Stands: "Kiezen", At: "n2"}}},
			Pains: editor.PlanPart{Title: "Pijnpunten", Items: []editor.PlanItem{{ID: "n3", Text: "Wachten", Fates: []editor.PlanFate{{Label: "minder", Arg: "n3 less", On: true}}}}},
		},
		Poster:  &editor.Poster{Says: w.Poster.Busy, Busy: true, Acts: []report.Act{{Label: w.Surface.Print, Do: "print", Off: true}}},
		Insight: &editor.Insight{Tabs: []editor.Choice{{Value: "figures", Label: w.Surface.Figures}}, At: "figures", Acts: []report.Act{{Label: w.Surface.Print, Do: "print"}}},
		Table:   &editor.TableView{Shapes: []editor.Choice{{Value: "across", Label: w.TableView.Across}, {Value: "list", Label: w.TableView.List}}, At: "list", List: true, Columns: []editor.Choice{{Value: "score", Label: w.Field.Score, On: "true"}}},
		Rev:     1, Words: w, Lang: code, Title: `<b>"Huis" & tuin</b>`, Tool: "note", Zoom: 78, CanUndo: true, Start: true,
		Saved: editor.SavedState{State: "browser", Text: w.Saved.OnlyHere}, Status: w.Status.Idle, Away: w.Command.Show, Lost: true, Alarm: w.Saved.NotLong,
		Toast: &editor.Toast{Text: "<script>toast</script>", Action: w.Command.Undo, Run: editor.Command{Name: "restore", Arg: "m1"}},
		Menu: []editor.MenuItem{
			{Label: w.Command.New, Run: editor.Command{Name: "templates"}, Enabled: true},
			{Label: w.Command.Redo, Keys: "Ctrl+Y", Run: editor.Command{Name: "redo"}, Ruled: true},
			{Label: w.Command.Save, Keys: "Ctrl+S", Run: editor.Command{Name: "save"}, Enabled: true},
		},
		Library: libraryOf(3),
		Context: &editor.ContextMenu{Label: w.Keys.Context, X: 40, Y: 50, Items: []editor.MenuItem{{Label: w.Command.Write, Keys: "Enter", Run: editor.Command{Name: "write"}, Enabled: true}}},
		Palette: &editor.Palette{Query: "<z>", At: 1, Items: []editor.PaletteItem{{Label: "Zoekt <op>", Detail: "fase", Keys: "1"}, {Label: "Zoom", Detail: "Kijken"}}},
		Keys:    &editor.KeyList{Groups: []editor.KeyGroup{{Title: "Kijken", Rows: []editor.KeyRow{{Label: "Hele <kaart>", Keys: "0 · Shift+1"}}}}},
		Settings: []editor.InspectorField{
			{Field: "set-wheel", Label: w.Setting.Wheel, Kind: "choice", Help: w.Setting.WheelHelp, Choices: []editor.Choice{{Label: w.Setting.WheelPans}, {Value: "zooms", Label: w.Setting.WheelZooms}}},
			{Field: "set-keys", Label: w.Setting.Keys, Kind: "toggle", Value: "true", Help: w.Setting.KeysHelp},
		},
		Keeping: true,
		Variants: &editor.VariantsPanel{
			Of: "variant v1", Chosen: "Zoekt op <funda>", Skips: true, Times: 2, Fields: []editor.InspectorField{
				{Field: "variant-name", Label: "Naam", Kind: "line", Value: "Starter"}, {Field: "variant-description", Label: "Omschrijving", Kind: "text", Value: "Begint opnieuw"},
				{Field: "variant-color", Label: "Kleur", Kind: "color", Value: "blue", Choices: []editor.Choice{{Value: "blue", Label: "blauw", Color: "blue"}}},
			},
			Moves: []editor.MenuItem{{Label: "Hoger in de lijst", Run: editor.Command{Name: "variantup", Arg: "v1"}, Enabled: true}},
			Items: []editor.VariantItem{{Name: w.Variant.Whole, Detail: "24 van 24 stappen", Color: "#5a5449", Bar: 88}, {ID: "v1", Name: "<Starter>", Detail: "22 van 24 stappen", Warning: "Slaat over", Color: "#3e6fb8", Bar: 100, Shown: true, Opened: true}},
		},
		Find: &editor.FindBar{Query: "<bank>", Count: "3 van 12", Where: "Bron: <de bank>", Some: true, Asked: 1, Library: &editor.FoundMaps{
			Text: w.Finding.Reading, Held: true, Maps: []editor.FoundMap{{ID: "m2", Title: "Huurder & <starter>", Count: "3 keer"}},
		}},
		Filter: &editor.FilterPanel{Shown: "Filter: telefoon · 8 van 95", Only: true, Groups: []editor.FilterGroup{
			{Label: "Kanalen", Chips: []editor.FilterChip{{Arg: "channel phone", Label: "telefoon", Count: "4", On: true}, {Arg: "channel <x>", Label: "<x>", Count: "0"}}},
		}},
		Maps:   &editor.MapsPanel{Title: "Kaarten", Run: "layover", Opener: "pickcurve", Maps: libraryOf(2).Maps},
		Legend: &editor.Legend{Lines: []editor.LegendLine{{Words: "Pad van <Starter>", Detail: "22 van 24 stappen", Color: "#3e6fb8", Dashed: true, Off: editor.MenuItem{Label: w.Variant.Stop, Run: editor.Command{Name: "walkas"}, Enabled: true}}}},
		State:  "Huidig", Other: editor.MenuItem{Label: w.Maps.ToWanted, Run: editor.Command{Name: "towanted"}, Enabled: true},
		Versions: &editor.VersionList{Naming: "v1", Items: []editor.VersionItem{
			{ID: "v1", Name: "Voor het <gesprek>", Detail: "vandaag 14:02", Shown: true}, {ID: "v2", Name: "Stand 1", Detail: "gisteren 9:10"},
		}},
		Audience: &editor.Audience{Said: "<Zo>", Clock: "4:59", Says: "<Schrijf>"},
		Quiet:    "present", Peek: "top", LargeType: true,
		Session: &editor.SessionBar{Place: "3 / 9", Title: "<Kopen>", Open: true, Keys: []editor.SessionKey{
			{Do: "stopnext", Icon: "right", Label: w.Session.Next, Off: true}, {Do: "laser", Icon: "laser", Label: w.Session.Laser, Keys: "K", On: true},
		}},
		Stops: &editor.StopsPanel{Hidden: true, Items: []editor.StopItem{
			{Key: "p1", Hint: "<Kopen>", Shown: true, Phase: true, First: true}, {Key: "s1", Name: "Onze \"top 3\"", Hint: w.Session.View, Last: true},
		}},
		Looking:   &editor.Looking{Text: "Stand van <gisteren>", Keys: w.Versions.Keys},
		Inspector: inspectorOf("n1", "gesprek"),
		Picker: &editor.Picker{Bare: true, Cards: []editor.TemplateCard{
			{Key: "five", Name: "Vijf <elementen>", Use: "Gewoon", Picture: []editor.Piece{{Look: "head", Path: "M0 0h9v9h-9z"}}}, {Key: "empty", Name: "Leeg", Use: "Niets"},
		}},
		Guide: &editor.Guide{Done: "1 van de 8", Steps: []editor.GuideStep{
			{Title: "Doel", Done: true}, {Title: "Veranderen <b>", Text: "Wie?", Open: true, Go: editor.MenuItem{Label: "Ga", Run: editor.Command{Name: "guideto", Arg: "8"}, Enabled: true},
				List: []editor.GuideItem{{Text: "Bel terug", Detail: "Anna", Note: "n1"}}},
		}},
		Walk: &editor.WalkThrough{Who: "Je bent <Sanne>", Place: "Stap 3 van 20", Text: "Belt de bank", Ask: "Hoe voelt dat?", Last: true},
		Question: &editor.Question{Title: "Twee", Text: "Welke?", Answers: []editor.MenuItem{
			{Label: "Deze", Run: editor.Command{Name: "answer", Arg: "1"}, Enabled: true}, {Label: "Die", Run: editor.Command{Name: "answer", Arg: "2"}, Enabled: true},
		}},
	}
	workshopView(v)
	return v
}

// plainView is a view with every panel closed.
func plainView(code string) *editor.View {
	w := lang.For(code)
	return &editor.View{Rev: 1, Words: w, Lang: code, Title: "Huis", Tool: "select", Zoom: 100, Saved: editor.SavedState{State: "file", Text: "Bewaard"}}
}

func libraryOf(n int) *editor.Library {
	l := &editor.Library{
		Sort: "title", Sorts: []editor.Choice{{Label: "gewijzigd"}, {Value: "title", Label: "titel"}},
		Acts: []editor.MenuItem{{Label: "Eerdere standen", Run: editor.Command{Name: "versions"}, Enabled: true}},
	}
	for i := range n {
		l.Maps = append(l.Maps, editor.LibraryItem{
			ID: journey.ID("m" + strconv.Itoa(i)), Title: "Kaart <" + strconv.Itoa(i) + ">", Detail: "2 notities", Current: i == 0,
			Group: "Starter", Segment: "kopers", State: "Huidig", Paired: i == 1, Picture: "<svg>" + strconv.Itoa(i) + "</svg>",
		})
	}
	return l
}

func inspectorOf(id, channel string) *editor.Inspector {
	return &editor.Inspector{
		Heading: "Notitie", Of: "note " + id,
		Fields: []editor.InspectorField{
			{Field: "channel", Label: "Kanaal", Kind: "line", Value: channel},
			{Field: "description", Label: "Omschrijving", Kind: "text", Value: strings.Repeat("lang ", 10000)},
			{Field: "color", Label: "Kleur", Kind: "color", Value: "blue", Choices: []editor.Choice{{Value: "", Label: "eigen kleur"}, {Value: "blue", Label: "blauw", Color: "blue"}}},
			{Field: "influence", Label: "Invloed", Kind: "choice", Value: "no", Choices: []editor.Choice{{Value: "yes", Label: "ja"}, {Value: "no", Label: "nee"}}},
			{Field: "moment", Label: "Moment", Kind: "toggle", Value: "true"},
			{Field: "goals", Label: "Doelen", Kind: "list", Value: "een\ntwee", Help: "één per regel"},
			{Field: "reviewBy", Label: "Vóór", Kind: "date", Value: "2027-01-31"},
			{Field: "stage", Label: "Stadium", Kind: "menu", Value: "attention", Choices: []editor.Choice{{Value: "", Label: "geen"}, {Value: "attention", Label: "AIDA: Aandacht"}}},
			{Field: "fold", Label: "Meer", Kind: "fold", Value: "true"},
		},
		Focus: "question/q1", Questions: &editor.QuestionList{
			Items:   []editor.QuestionItem{{ID: "q1", Text: "Wat <miste> je?", Answer: "text"}, {ID: "q2", Text: "Zou je ons aanraden?", Answer: "score10"}},
			Answers: []editor.Choice{{Value: "", Label: "Soort antwoord"}, {Value: "text", Label: "eigen woorden"}, {Value: "score10", Label: "cijfer tot 10"}},
			Bank:    "interest", Banks: []editor.Choice{{Value: "interest", Label: "AIDA: Interesse"}, {Value: "desire", Label: "AIDA: Verlangen"}},
			Offers: []editor.Offer{{Text: "Waar zocht je verder?", Arg: "interest/2"}},
		},
		Actions: []editor.MenuItem{{Label: "Verwijder", Keys: "Delete", Run: editor.Command{Name: "delete"}, Enabled: true}},
	}
}
