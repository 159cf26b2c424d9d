// Package funnel works out what the measurements of a map's phases come to: how many customers enter a phase, which share of
// them goes on to the next, how satisfied they are and what each is worth. It reads the map and draws nothing, so that heads,
// metrics lanes, and later tables and reports say the same number.
//
//	for _, f := range funnel.Of(board) {
//		f.Conversion // 62, of 100 customers who enter: f.Computed says whether it was worked out or measured
//	}
//	funnel.Lost(all)           // who leaves in each phase, and what that costs
//	funnel.WhatIf(all, points) // what more conversion would bring
//	funnel.Find(table, all) // the figures in a range of a spreadsheet
package funnel

import (
	"strings"

	"reiskaart/app/journey"
)

// Field names a figure by its register of a measurement.
type Field = journey.Field

// The figures of a metrics lane, as they stand from top to bottom.
const (
	Entering     Field = "entering"
	Conversion   Field = "conversion"
	Satisfaction Field = "satisfaction"
	Value        Field = "value"
	Promoters    Field = "promoters" // in no lane: on the page of figures
)

// Fields are the figures in their order.
var Fields = [...]Field{Entering, Conversion, Satisfaction, Value}

// Half is the conversion in percent from which it counts as good: at least as many go on as stay behind.
const Half = 50

// Figures are those of one phase; what nobody measured is absent.
type Figures struct {
	Phase                                     *journey.Phase
	Entering, Conversion, Satisfaction, Value journey.Float // customers, percent, 0 to 10, euro per customer
	Computed                                  bool          // the conversion is worked out from who enters this phase and the next
}

// Of gives the figures of all phases from left to right.
func Of(b *journey.Board) []Figures {
	phases := b.Phases()
	all := make([]Figures, len(phases))
	for i, p := range phases {
		all[i].Phase = p
		for _, f := range Fields {
			*all[i].at(f) = Measured(b, p.ID, f)
		}
	}
	for i := range all {
		if !all[i].Conversion.Set && i+1 < len(all) {
			all[i].Conversion = share(all[i].Entering, all[i+1].Entering)
			all[i].Computed = all[i].Conversion.Set
		}
	}
	return all
}

// share is how many of a hundred customers who enter a phase enter the next, absent where either number is, or where nobody
// enters: 100 × next ÷ this (seed 001: conversion is the share that goes on to the next phase).
func share(this, next journey.Float) journey.Float {
	if !this.Set || !next.Set || this.N <= 0 || next.N < 0 {
		return journey.Float{}
	}
	return journey.Float{N: 100 * next.N / this.N, Set: true}
}

// Source is the measurement whose figure counts for a phase: the newest that has it, nil when none does. A newer measurement
// that leaves a figure out does not take away what was known.
func Source(b *journey.Board, phase journey.ID, f Field) *journey.Measurement {
	return newest(b, phase, func(m *journey.Measurement) bool { return number(m, f).Set })
}

// Measured is a figure of a phase as it was measured, without what is worked out; absent where nobody measured it.
func Measured(b *journey.Board, phase journey.ID, f Field) journey.Float {
	if m := Source(b, phase, f); m != nil {
		return Has(m, f)
	}
	return journey.Float{}
}

// Counted reports whether anything was counted in a phase. The measurement that stands for an import of reviews has no phase.
func Counted(b *journey.Board) bool {
	for _, r := range b.All(journey.KindMeasurement) {
		if r.(*journey.Measurement).Phase != "" {
			return true
		}
	}
	return false
}

// Newest is the newest measurement of a phase, nil when there is none.
func Newest(b *journey.Board, phase journey.ID) *journey.Measurement {
	return newest(b, phase, func(*journey.Measurement) bool { return true })
}

// newest goes by date, and on one day by order; one without a date is the oldest.
func newest(b *journey.Board, phase journey.ID, fits func(*journey.Measurement) bool) (found *journey.Measurement) {
	for _, r := range b.All(journey.KindMeasurement) {
		m := r.(*journey.Measurement)
		if m.Phase == phase && fits(m) && (found == nil || strings.Compare(m.Date, found.Date) >= 0) {
			found = m
		}
	}
	return found
}

func number(m *journey.Measurement, f Field) *journey.Float {
	switch f {
	case Entering:
		return &m.Entering
	case Conversion:
		return &m.Conversion
	case Satisfaction:
		return &m.Satisfaction
	case Promoters:
		return &m.Share
	}
	return &m.Value
}

// At is one figure, absent when nobody measured it.
func (x *Figures) At(f Field) journey.Float { return *x.at(f) }

func (x *Figures) at(f Field) *journey.Float {
	switch f {
	case Entering:
		return &x.Entering
	case Conversion:
		return &x.Conversion
	case Satisfaction:
		return &x.Satisfaction
	}
	return &x.Value
}
