//! PDFs made by hand, with a record in them or something that claims to be one.

use std::{fmt::Write as _, io::Write as _};

use flate2::{Compression, write::ZlibEncoder};

use super::*;

const NAME: &str = "privacy-choice-record.jsonld";
const RECORD: &[u8] = b"{\"@graph\":[{\"title\":\"endobj stream \xc3\xa9\"}],\"proof\":{}}\n";

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn join(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

/// A stream object's body.
fn stream(members: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("<< {members} /Length {} >>\nstream\n", bytes.len());
    join(&[head.as_bytes(), bytes, b"\nendstream"])
}

/// A PDF as it is being written: objects and sections, one after another.
struct Pdf {
    bytes: Vec<u8>,
    /// Number and place of the objects since the last section.
    places: Vec<(u32, usize)>,
}

impl Pdf {
    fn new() -> Self {
        Self {
            bytes: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(),
            places: Vec::new(),
        }
    }

    fn object(mut self, number: u32, body: impl AsRef<[u8]>) -> Self {
        self.places.push((number, self.bytes.len()));
        self.bytes.extend(format!("{number} 0 obj\n").as_bytes());
        self.bytes.extend(body.as_ref());
        self.bytes.extend(b"\nendobj\n");
        self
    }

    /// A table of the objects since the last one; returns where it begins.
    fn table(&mut self, trailer: &str) -> usize {
        let start = self.bytes.len();
        self.bytes.extend(b"xref\n0 1\n0000000000 65535 f \n");
        for (number, place) in std::mem::take(&mut self.places) {
            let row = format!("{number} 1\n{place:010} 00000 n \n");
            self.bytes.extend(row.as_bytes());
        }
        let trailer = format!("trailer\n<< /Size 99 /Root 1 0 R {trailer} >>\n");
        self.bytes.extend(trailer.as_bytes());
        start
    }

    fn end(mut self, newest: usize) -> Vec<u8> {
        let end = format!("startxref\n{newest}\n%%EOF\n");
        self.bytes.extend(end.as_bytes());
        self.bytes
    }

    /// With one table.
    fn whole(mut self) -> Vec<u8> {
        let start = self.table("");
        self.end(start)
    }

    /// With one stream of places, which is object 90; `within` has further rows: the number of an
    /// object, of the object stream that it is in, and which it is there.
    fn whole_in_streams(mut self, within: &[(u32, u32, u8)]) -> Vec<u8> {
        let start = self.bytes.len();
        let mut rows = std::mem::take(&mut self.places)
            .into_iter()
            .map(|(number, place)| (number, 1, u32::try_from(place).unwrap(), 0))
            .chain(
                within
                    .iter()
                    .map(|(number, at, index)| (*number, 2, *at, *index)),
            )
            .collect::<Vec<_>>();
        rows.sort_unstable();
        let index: Vec<String> = rows.iter().map(|row| format!("{} 1", row.0)).collect();
        let index = index.join(" ");
        // Rows as differences from the row above, as writers do.
        let mut above = [0; 6];
        let mut bytes = Vec::new();
        for (_, kind, place, last) in rows {
            let [a, b, c, d] = place.to_be_bytes();
            let row = [kind, a, b, c, d, last];
            bytes.push(2);
            bytes.extend(
                row.iter()
                    .zip(above)
                    .map(|(byte, up)| byte.wrapping_sub(up)),
            );
            above = row;
        }
        let members = format!(
            "/Type /XRef /Size 99 /Root 1 0 R /W [1 4 1] /Index [{index}] /Filter /FlateDecode \
             /DecodeParms << /Predictor 12 /Columns 6 >>"
        );
        let body = stream(&members, &deflate(&bytes));
        self.object(90, body).end(start)
    }
}

/// The objects that attach one file: catalog 1, tree 2, description 3, file 4.
fn attaching(name: &str, file: impl AsRef<[u8]>) -> Pdf {
    Pdf::new()
        .object(
            1,
            "<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> /AF [3 0 R] >>",
        )
        .object(2, "<< /Names [(a) 3 0 R] >>")
        .object(
            3,
            format!("<< /Type /Filespec /F {name} /UF {name} /EF << /F 4 0 R /UF 4 0 R >> >>"),
        )
        .object(4, file)
}

fn packed_record() -> Vec<u8> {
    stream(
        "/Type /EmbeddedFile /Subtype /application#2Fld+json /Filter /FlateDecode",
        &deflate(RECORD),
    )
}

fn small() -> Vec<u8> {
    attaching(&format!("({NAME})"), packed_record()).whole()
}

/// The catalog, the tree and the description in an object stream.
fn modern() -> Vec<u8> {
    let bodies = [
        "<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >> ".to_owned(),
        "<< /Names [(a) 3 0 R] >> ".to_owned(),
        format!("<< /Type /Filespec /UF ({NAME}) /EF << /F 4 0 R >> >> "),
    ];
    let (mut heading, mut at) = (String::new(), 0);
    for (number, body) in (1..).zip(&bodies) {
        write!(heading, "{number} {at} ").unwrap();
        at += body.len();
    }
    let members = format!(
        "/Type /ObjStm /N 3 /First {} /Filter /FlateDecode",
        heading.len()
    );
    Pdf::new()
        .object(4, packed_record())
        .object(
            5,
            stream(&members, &deflate((heading + &bodies.concat()).as_bytes())),
        )
        .whole_in_streams(&[(1, 5, 0), (2, 5, 1), (3, 5, 2)])
}

/// A file whose places are in a stream with these members and bytes.
fn with_places(members: &str, bytes: &[u8]) -> Vec<u8> {
    let pdf = attaching(&format!("({NAME})"), packed_record());
    let start = pdf.bytes.len();
    let members = format!("/Type /XRef /Root 1 0 R {members}");
    pdf.object(9, stream(&members, bytes)).end(start)
}

/// A file with this catalog, and these objects from 2 on.
fn with_objects(catalog: &str, objects: &[&str]) -> Vec<u8> {
    let pdf = Pdf::new().object(1, catalog);
    let numbered = (2..).zip(objects);
    numbered
        .fold(pdf, |pdf, (number, body)| pdf.object(number, body))
        .whole()
}

#[track_caller]
fn check(pdf: &[u8], expected: Result<&[u8], NoRecord>) {
    let found = record_in(pdf);
    let shown = found.as_ref().map(|bytes| String::from_utf8_lossy(bytes));
    assert_eq!(found.as_deref(), expected.as_ref().copied(), "{shown:?}");
}

/// The very bytes or an error, whatever was done to the file; where it no longer says that they are
/// packed, as they stand.
#[track_caller]
fn check_never_wrong(pdf: &[u8]) {
    if let Ok(found) = record_in(pdf) {
        assert!(found == RECORD || found == deflate(RECORD), "{found:?}");
    }
}

mod hostile;
mod limits;
mod ordinary;
mod thrown;
