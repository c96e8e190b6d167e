/**
 * The Typst program that sets a document. It gets everything as data (`sys.inputs.data`), so that no text of a document is
 * ever read as a program; see data.ts for the shape. After GB/T 9704—2012: A4, text area of 156 mm × 225 mm, 22 lines
 * 28 points apart of 28 characters of size 三号.
 */
export const TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let fonts(role) = {
  let families = data.fonts.at(role)
  if data.fonts.latin == none { families } else { ((name: data.fonts.latin, covers: "latin-in-cjk"), ..families) }
}

#set document(title: data.title, date: datetime(year: 1980, month: 1, day: 1))
#set text(font: fonts("body"), fallback: false, size: 16pt, lang: "zh", region: "cn", top-edge: 0.8em, bottom-edge: -0.2em, cjk-latin-spacing: none)
#set par(justify: true, leading: 12pt, spacing: 12pt, first-line-indent: (amount: 2em, all: true))
#set page(
  paper: "a4",
  margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),
  footer: context align(center, text(font: fonts("song"), size: 14pt)[— #counter(page).display() —]),
)

#let lines(string) = {
  for (index, line) in string.split("\n").enumerate() {
    if index > 0 { linebreak() }
    line
  }
}
#let inline(pieces) = {
  for piece in pieces {
    if type(piece) == str { lines(piece) } else {
      box(baseline: 0.2em, {
        context [#metadata((concept: piece.concept, value: piece.value, size: text.size))<figure>]
        lines(piece.value)
        [#metadata(none)<figure-end>]
      })
    }
  }
}

#let looks = (
  (font: fonts("hei"), size: 18pt, weight: "regular"),
  (font: fonts("hei"), size: 16pt, weight: "regular"),
  (font: fonts("kai"), size: 16pt, weight: "regular"),
  (font: fonts("body"), size: 16pt, weight: "bold"),
)
#show heading: it => {
  set text(..looks.at(calc.min(it.level, looks.len()) - 1))
  if it.level == 1 {
    set par(first-line-indent: 0em, leading: 14pt)
    block(width: 100%, above: 24pt, below: 24pt, sticky: true, align(center, it.body))
  } else {
    block(width: 100%, above: if it.level == 2 { 18pt } else { 12pt }, below: 12pt, sticky: true, par(it.body))
  }
}

#let title(block-data) = {
  set text(font: fonts("title"), size: 22pt, weight: "bold")
  set par(first-line-indent: 0em, leading: 14pt)
  block(width: 100%, above: 24pt, below: 36pt, sticky: true, align(center, inline(block-data.pieces)))
}
#let headed(block-data) = {
  if block-data.page-break { pagebreak(weak: true) }
  [#heading(level: block-data.level, inline(block-data.pieces)) #label(block-data.label)]
}
#let small(block-data, alignment, sticky) = {
  set text(font: fonts("song"), size: 10.5pt)
  set par(first-line-indent: 0em, leading: 7pt, justify: false)
  block(width: 100%, above: 8pt, below: 8pt, sticky: sticky, align(alignment, inline(block-data.pieces)))
}
#let contents-title(block-data) = {
  set text(font: fonts("hei"), size: 18pt)
  set par(first-line-indent: 0em)
  block(width: 100%, above: 24pt, below: 24pt, sticky: true, align(center, inline(block-data.pieces)))
}
#let contents(block-data) = {
  set par(first-line-indent: 0em, justify: false)
  for entry in block-data.entries {
    let indent = (entry.level - 1) * 2em
    let body = inline(entry.pieces)
    if entry.target != none {
      let target = label(entry.target)
      body = link(target, {
        body
        h(0.5em)
        box(width: 1fr, repeat(gap: 2pt, [.]))
        h(0.5em)
        context str(counter(page).at(target).first())
      })
    }
    block(width: 100%, above: 12pt, below: 12pt, inset: (left: indent), body)
  }
}

#let table-title(pieces) = {
  set text(font: fonts("hei"), size: 14pt)
  set par(first-line-indent: 0em, leading: 9pt)
  block(width: 100%, above: 16pt, below: 8pt, sticky: true, align(center, inline(pieces)))
}
#let cell(data) = table.cell(
  x: data.x, y: data.y, colspan: data.colspan, rowspan: data.rowspan, align: horizon + (left: left, center: center, right: right).at(data.align),
  if data.header { strong(inline(data.pieces)) } else { inline(data.pieces) },
)
#let grid-table(block-data) = {
  set text(font: fonts("song"), size: block-data.size * 1pt)
  set par(first-line-indent: 0em, leading: 0.4em, justify: false)
  set table.cell(breakable: false)
  let header = block-data.cells.filter(each => each.header).map(cell)
  let body = block-data.cells.filter(each => not each.header).map(cell)
  for (index, line) in block-data.caption.enumerate() {
    if index == 0 { [#table-title(line) #label(block-data.label)] } else { small((pieces: line), right, true) }
  }
  block(
    above: 8pt,
    below: 8pt,
    breakable: not block-data.whole,
    table(
      columns: block-data.columns.map(share => share * 1fr),
      stroke: 0.5pt,
      inset: (x: 0.3em, y: block-data.space * 1em),
      ..if header.len() > 0 { (table.header(repeat: true, ..header),) },
      ..body,
    ),
  )
}

#let chart(block-data) = block(
  width: 100%, above: 12pt, below: 12pt, breakable: false,
  align(center, image(bytes(block-data.svg), format: "svg", width: 100%, alt: block-data.alt)),
)

#let shown(block-data) = {
  let kind = block-data.kind
  if kind == "chart" { chart(block-data) } else if kind == "title" { title(block-data) } else if kind == "heading" { headed(block-data) } else if kind == "unitLine" {
    small(block-data, right, true)
  } else if kind == "tableNote" { small(block-data, left, false) } else if kind == "contentsTitle" {
    contents-title(block-data)
  } else if kind == "contents" { contents(block-data) } else if kind == "table" { grid-table(block-data) } else {
    if block-data.page-break { pagebreak(weak: true) }
    par(inline(block-data.pieces))
  }
}

#for run in data.runs {
  if run.landscape {
    set page(flipped: true, margin: (top: 28mm, bottom: 26mm, left: 26mm, right: 26mm))
    for block-data in run.blocks { shown(block-data) }
  } else {
    for block-data in run.blocks { shown(block-data) }
  }
}

#if data.marked {
  context {
    let ends = query(<figure-end>)
    let figures = query(<figure>).enumerate().map(((index, mark)) => {
      let from = mark.location().position()
      let to = ends.at(index).location().position()
      let height = mark.value.size
      let rounded(length) = calc.round(length / 1pt, digits: 2)
      (
        concept: mark.value.concept,
        value: mark.value.value,
        page: from.page,
        box: (left: rounded(from.x), top: rounded(from.y), right: rounded(to.x), bottom: rounded(from.y + height)),
      )
    })
    pdf.attach(
      data.attachment, bytes(json.encode((version: "figures/v1", figures: figures), pretty: false)),
      mime-type: "application/json", relationship: "data", description: "各数字的口径、印出的值和位置",
    )
  }
}
`;
