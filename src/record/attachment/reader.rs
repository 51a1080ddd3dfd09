//! The objects of one PDF, each read when something leads to it.
//! Follows references and opens object streams, never one from within another.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    NoRecord,
    budget::{Budget, spend},
    syntax::{Dict, Object, Reference, Words},
    unpack::{self, Packing},
    xref::{Place, Places},
};
use crate::limits;

pub(super) struct Reader<'a> {
    file: &'a [u8],
    places: Places<'a>,
    /// Those that were opened, by number.
    object_streams: BTreeMap<u32, ObjectStream<'a>>,
    /// What an object stream is made of must not lie in one.
    is_opening: bool,
    budget: Budget,
}

struct ObjectStream<'a> {
    bytes: Cow<'a, [u8]>,
    /// Number and place among the bytes of each object.
    objects: Vec<(u32, usize)>,
}

impl<'a> Reader<'a> {
    /// Of a file that begins with its header.
    pub(super) fn open(file: &'a [u8]) -> Result<Self, NoRecord> {
        let mut budget = Budget::default();
        Ok(Self {
            file,
            places: Places::read(file, &mut budget)?,
            object_streams: BTreeMap::new(),
            is_opening: false,
            budget,
        })
    }

    pub(super) fn root(&self) -> Reference {
        self.places.root
    }

    /// What the value leads to, if it is a reference; otherwise itself.
    pub(super) fn resolve(&mut self, value: Object) -> Result<Object, NoRecord> {
        let mut value = value;
        for _ in 0..limits::PDF_HOPS {
            match value {
                Object::Reference(reference) => value = self.object(reference)?,
                value => return Ok(value),
            }
        }
        Err(NoRecord::TooDeep)
    }

    /// The bytes of an attached file, if they aren't too many for a record.
    pub(super) fn record(&mut self, file: Reference) -> Result<Vec<u8>, NoRecord> {
        let Object::Stream(dict, start) = self.resolve(Object::Reference(file))? else {
            return Err(NoRecord::Damaged);
        };
        let most = usize::try_from(limits::RECORD_BYTES).unwrap_or(usize::MAX);
        self.unpack(dict, start, most).map(Cow::into_owned)
    }

    /// An object that is free or unknown is null, as PDF has it.
    fn object(&mut self, reference: Reference) -> Result<Object, NoRecord> {
        let Reference(number, wanted) = reference;
        match self.places.of(number, &mut self.budget)? {
            None | Some(Place::Free) => Ok(Object::Null),
            Some(Place::At { start, generation }) if generation == wanted => {
                let (found, object) = Words::new(self.file, start, &mut self.budget).indirect()?;
                if found == reference {
                    return Ok(object);
                }
                Err(NoRecord::Damaged)
            }
            Some(Place::Within { stream, index }) if wanted == 0 => {
                self.open_object_stream(stream)?;
                let (bytes, start) = self
                    .object_streams
                    .get(&stream)
                    .and_then(|stream| stream.place(number, index))
                    .ok_or(NoRecord::Damaged)?;
                Words::new(bytes, start, &mut self.budget).value()
            }
            Some(_) => Err(NoRecord::Damaged),
        }
    }

    fn open_object_stream(&mut self, number: u32) -> Result<(), NoRecord> {
        if self.object_streams.contains_key(&number) {
            return Ok(());
        }
        if self.is_opening {
            return Err(NoRecord::Damaged);
        }
        self.is_opening = true;
        let opened = self.object_stream(number)?;
        self.is_opening = false;
        self.object_streams.insert(number, opened);
        Ok(())
    }

    fn object_stream(&mut self, number: u32) -> Result<ObjectStream<'a>, NoRecord> {
        let Object::Stream(mut dict, start) = self.object(Reference(number, 0))? else {
            return Err(NoRecord::Damaged);
        };
        let kind = self.resolve(dict.take("Type"))?;
        if !matches!(kind, Object::Name(name) if name == b"ObjStm") {
            return Err(NoRecord::Damaged);
        }
        let count = self.resolve(dict.take("N"))?.count()?;
        let first = self.resolve(dict.take("First"))?.count()?;
        let bytes = self.unpack(dict, start, usize::MAX)?;
        let heading = bytes.get(..first).ok_or(NoRecord::Damaged)?;
        let mut words = Words::new(heading, 0, &mut self.budget);
        let mut objects = Vec::new();
        for _ in 0..count {
            spend(&mut words.budget().values, 1)?;
            let number = words.number()?;
            let place = first.checked_add(words.number()?);
            objects.push((number, place.ok_or(NoRecord::Damaged)?));
        }
        Ok(ObjectStream { bytes, objects })
    }

    /// The bytes of a stream that begins at `start`; `TooLarge` where they are more than `most`.
    fn unpack(
        &mut self,
        mut dict: Dict,
        start: usize,
        most: usize,
    ) -> Result<Cow<'a, [u8]>, NoRecord> {
        // Its bytes would lie in another file.
        if dict.take("F") != Object::Null {
            return Err(NoRecord::UnknownPacking);
        }
        let length = self.resolve(dict.take("Length"))?.count()?;
        let filter = self.resolve_within(dict.take("Filter"))?;
        let parameters = self.resolve_within(dict.take("DecodeParms"))?;
        let packing = Packing::of(filter, parameters)?;
        let packed = unpack::packed(self.file, start, length, &mut self.budget)?;
        unpack::unpack(packed, &packing, most, &mut self.budget)
    }

    /// Resolves a value and, where it is a list, what stands in it.
    fn resolve_within(&mut self, value: Object) -> Result<Object, NoRecord> {
        match self.resolve(value)? {
            Object::List(items) => items
                .into_iter()
                .map(|item| self.resolve(item))
                .collect::<Result<_, _>>()
                .map(Object::List),
            value => Ok(value),
        }
    }
}

impl ObjectStream<'_> {
    /// Where the object of this index is, if it has this number.
    fn place(&self, number: u32, index: usize) -> Option<(&[u8], usize)> {
        let (found, start) = self.objects.get(index)?;
        (*found == number).then_some((&*self.bytes, *start))
    }
}
