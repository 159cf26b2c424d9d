package main

import (
	"fmt"
	"strings"

	lucide "github.com/eduardolat/gomponents-lucide"
	"maragu.dev/gomponents"
)

// icons are the icons of the chrome, by the name that a component uses:
//
//	<svg class="icon"><use href="#icon-note"></use></svg>
//
// To add one, add a line; lucide.dev shows what there is. The names say what
// the icon stands for here, so that a picture can change in one place.
var icons = []struct {
	name string
	draw func(...gomponents.Node) gomponents.Node
}{
	{"logo", logo},
	{"select", lucide.MousePointer2},
	{"note", lucide.StickyNote},
	{"arrow", lucide.MoveUpRight},
	{"undo", lucide.Undo2},
	{"redo", lucide.Redo2},
	{"minus", lucide.Minus},
	{"plus", lucide.Plus},
	{"fit", lucide.Maximize},
	{"fitselection", lucide.Focus},
	{"menu", lucide.Menu},
	{"close", lucide.X},
	{"delete", lucide.Trash2},
	{"copy", lucide.Copy},
	{"file", lucide.File},
	{"open", lucide.FolderOpen},
	{"save", lucide.Save},
	{"saved", lucide.Check},
	{"unsaved", lucide.CircleDashed},
	{"browser", lucide.Circle},
	{"warning", lucide.TriangleAlert},
	{"search", lucide.Search},
	{"library", lucide.LayoutGrid},
	{"more", lucide.Ellipsis},
	{"up", lucide.ChevronUp},
	{"down", lucide.ChevronDown},
	{"day", lucide.CalendarDays},
	{"left", lucide.ChevronLeft},
	{"right", lucide.ChevronRight},
	{"rename", lucide.Pencil},
	{"paste", lucide.ClipboardPaste},
	{"help", lucide.CircleHelp},
	{"present", lucide.Presentation},
	{"share", lucide.Share2},
	{"inspect", lucide.SlidersHorizontal},
	{"look", lucide.Eye},
	{"pair", lucide.ArrowLeftRight},
	{"locate", lucide.LocateFixed},
	{"template", lucide.LayoutTemplate},
	{"guide", lucide.ListChecks},
	{"walk", lucide.Footprints},
	{"done", lucide.CircleCheckBig},
	{"variants", lucide.Route},
	{"filter", lucide.ListFilter},
	{"parking", lucide.CircleParking},
	{"laser", lucide.Pointer},
	{"addstop", lucide.MapPinPlus},
	{"stops", lucide.ListOrdered},
	{"type", lucide.ALargeSmall},
	{"timer", lucide.Timer},
	{"vote", lucide.Vote},
	{"pause", lucide.Pause},
	{"play", lucide.Play},
	{"sound", lucide.Volume2},
	{"silent", lucide.VolumeX},
	{"move", lucide.Move},
	{"audience", lucide.ScreenShare},
}

// logo is the page's own sign, in the 24 units and the form of the other icons.
func logo(...gomponents.Node) gomponents.Node {
	return gomponents.Raw(`<svg><g transform="scale(.75)">` + logoShapes() + `</g></svg>`)
}

// sprite returns one hidden <svg> with a <symbol> for each icon. It stands in
// the index: no request, no flash of missing icons, and compressed with it.
func sprite() (string, error) {
	var out strings.Builder
	out.WriteString(`<svg id="sprite" xmlns="http://www.w3.org/2000/svg" width="0" height="0" aria-hidden="true">`)
	seen := map[string]bool{}
	for _, icon := range icons {
		if seen[icon.name] {
			return "", fmt.Errorf("two icons are named %s", icon.name)
		}
		seen[icon.name] = true
		var svg strings.Builder
		if err := icon.draw().Render(&svg); err != nil {
			return "", fmt.Errorf("icon %s: %w", icon.name, err)
		}
		_, shapes, ok := strings.Cut(svg.String(), ">")
		shapes, ends := strings.CutSuffix(shapes, "</svg>")
		if !ok || !ends {
			return "", fmt.Errorf("icon %s is no svg: %s", icon.name, svg.String())
		}
		// Lucide's own values of the attributes that a <symbol> does not get from CSS.
		fmt.Fprintf(&out, "\n"+`<symbol id="icon-%s" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">%s</symbol>`,
			icon.name, shapes)
	}
	out.WriteString("\n</svg>")
	return out.String(), nil
}
