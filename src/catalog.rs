//! The notices that are to be had: the bundled ones, compiled in, and the person's own.
//! Reads files, never writes one. What can't be read is told; the others go on.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use crate::limits;
use crate::{
    notice::{
        Notice, Slug,
        parse::{self, Problem},
    },
    workshop::Plan,
};

/// A bundled file by its path within `assets/notices`, and its text.
macro_rules! bundled {
    ($path:literal) => {
        ($path, include_str!(concat!("../assets/notices/", $path)))
    };
}

/// Every bundled file. A notice stands before its overlays.
const BUNDLED: &[(&str, &str)] = &[
    bundled!("amazon-echo-2025/notice.toml"),
    bundled!("atlassian-2026/notice.toml"),
    bundled!("capital-one-2023/notice.toml"),
    bundled!("discord-arbitration-2025/notice.toml"),
    bundled!("github-copilot-2026/notice.toml"),
    bundled!("linkedin-ai-2025/notice.toml"),
    bundled!("meta-ai-chats-2025/notice.toml"),
    bundled!("meta-ai-training-eu-2025/notice.toml"),
    bundled!("rs-fiber-cpni/notice.toml"),
    bundled!("venmo-arbitration-2022/notice.toml"),
    bundled!("whatsapp-2016/notice.toml"),
    bundled!("whatsapp-2016/de.toml"),
    bundled!("whatsapp-2016/es.toml"),
    bundled!("whatsapp-2016/hi.toml"),
    bundled!("whatsapp-2016/pt-BR.toml"),
    bundled!("whatsapp-2021/notice.toml"),
];

/// A bundled plan: its notice, its language, and its text.
macro_rules! plans {
    ($($slug:literal: $($tag:literal)*,)*) => {
        &[$($(($slug, $tag, include_str!(concat!(
            "../assets/workshop/", $slug, ".", $tag, ".toml"
        ))),)*)*]
    };
}

/// What a workshop asks and says, for the notices that somebody wrote it for.
const PLANS: &[(&str, &str, &str)] = plans! {
    "whatsapp-2016": "en" "de" "es" "pt-BR" "hi",
    "linkedin-ai-2025": "en" "de" "es" "pt-BR" "hi",
    "discord-arbitration-2025": "en" "de" "es" "pt-BR" "hi",
    "capital-one-2023": "en" "de" "es" "pt-BR" "hi",
};

/// Notices of the person's own, below the data folder.
pub const FOLDER: &str = "notices";
/// The name of a notice's own file; its overlays are called as their languages.
pub const NOTICE_FILE: &str = "notice.toml";

/// Every notice in every language that it has.
#[derive(Debug, Default)]
pub struct Catalog {
    notices: BTreeMap<Slug, Listed>,
    problems: Vec<(PathBuf, NotRead)>,
}

#[derive(Debug)]
struct Listed {
    origin: Origin,
    /// Where an own notice lies.
    path: Option<PathBuf>,
    notice: Notice,
    /// By language tag.
    translated: BTreeMap<String, Notice>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Bundled,
    Own,
}

/// Why a file gives no notice, or no language of one.
#[derive(Debug, thiserror::Error)]
pub enum NotRead {
    #[error("it cannot be read")]
    Unreadable(#[source] io::Error),
    #[error("it has problems")]
    Problems(Vec<Problem>),
    #[error("its slug \"{slug}\" is not the name of its folder; make them the same")]
    OtherFolder { slug: Slug },
    #[error("its language \"{language}\" is not the name of the file; make them the same")]
    OtherFile { language: String },
    #[error(
        "an overlay needs a notice.toml beside it, and a notice its `format` and `slug`; add what \
         is missing"
    )]
    NoNotice,
    #[error("it is a link to somewhere else; put the file itself there")]
    Link,
    #[error("a bundled notice has the slug \"{slug}\"; choose another slug and folder")]
    Shadows { slug: Slug },
}

impl Catalog {
    /// The bundled notices, and those in the folders of `own` (the data folder's `notices`), if
    /// there is such a folder.
    pub fn load(own: Option<&Path>) -> Self {
        let mut catalog = Self::default();
        catalog.add_bundled(BUNDLED);
        debug_assert!(
            catalog.problems.is_empty(),
            "bundled notices have no problems: {:?}",
            catalog.problems
        );
        if let Some(own) = own {
            catalog.add_own(own);
        }
        catalog
    }

    /// Every slug, in alphabetical order.
    pub fn slugs(&self) -> impl Iterator<Item = &str> {
        self.notices.keys().map(String::as_str)
    }

    /// The notice in the language of the tag, else in its base language, else in its own.
    pub fn notice(&self, slug: &str, language_tag: &str) -> Option<&Notice> {
        let listed = self.notices.get(slug)?;
        let base = language_tag.split(['-', '_']).next().unwrap_or_default();
        let in_language = |tag: &str| match tag {
            tag if tag == listed.notice.language => Some(&listed.notice),
            tag => listed.translated.get(tag),
        };
        in_language(language_tag)
            .or_else(|| in_language(base))
            .or(Some(&listed.notice))
    }

    /// What a workshop asks and says about a bundled notice, in the language of the tag, else in English.
    pub fn plan(&self, slug: &str, language_tag: &str) -> Option<Plan> {
        if self.origin(slug) != Some(Origin::Bundled) {
            return None;
        }
        let of = |tag: &str| PLANS.iter().find(|(of, is, _)| *of == slug && *is == tag);
        let (.., source) = of(language_tag).or_else(|| of("en"))?;
        let plan = Plan::parse(source);
        debug_assert!(plan.is_ok(), "bundled plans can be read: {plan:?}");
        plan.ok()
    }

    /// The notices that there is a plan for.
    pub fn planned() -> Vec<&'static str> {
        let mut slugs: Vec<&str> = PLANS.iter().map(|(slug, ..)| *slug).collect();
        slugs.dedup();
        slugs
    }

    /// The tags of a notice's languages, its own first; none of a notice that isn't there.
    pub fn languages_of(&self, slug: &str) -> Vec<&str> {
        self.notices.get(slug).map_or_else(Vec::new, |listed| {
            let own = std::iter::once(&listed.notice.language);
            let tags = own.chain(listed.translated.keys());
            tags.map(String::as_str).collect()
        })
    }

    pub fn origin(&self, slug: &str) -> Option<Origin> {
        self.notices.get(slug).map(|listed| listed.origin)
    }

    /// The files that were left out, and why.
    pub fn problems(&self) -> &[(PathBuf, NotRead)] {
        &self.problems
    }

    fn add_bundled(&mut self, files: &[(&str, &str)]) {
        for (path, source) in files {
            let path = Path::new(path);
            let added = if path.ends_with(NOTICE_FILE) {
                notice_at(path, source).map(|notice| self.insert(notice, None))
            } else {
                self.add_overlay(&folder_of(path), path, source)
            };
            if let Err(why) = added {
                self.tell(path, why);
            }
        }
    }

    fn add_own(&mut self, own: &Path) {
        let folders = match sorted_entries(own) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return,
            Err(error) => return self.tell(own, NotRead::Unreadable(error)),
            Ok(entries) => entries,
        };
        for folder in folders.iter().filter(|path| path.is_dir()) {
            self.read_own(folder);
        }
    }

    /// Reads one folder of the person's own, anew if it was read before.
    pub fn read_own(&mut self, folder: &Path) {
        let path = folder.join(NOTICE_FILE);
        let read = refuse_links(folder, &path)
            .and_then(|()| read_text(&path))
            .and_then(|source| notice_at(&path, &source));
        match read {
            Ok(notice) if self.origin(&notice.slug) == Some(Origin::Bundled) => {
                self.tell(&path, NotRead::Shadows { slug: notice.slug });
            }
            Ok(notice) => {
                let slug = notice.slug.clone();
                self.insert(notice, Some(path));
                self.add_overlays(folder, &slug);
            }
            Err(why) => self.tell(&path, why),
        }
    }

    /// Takes an own notice off the list, and answers with its folder.
    pub fn forget_own(&mut self, slug: &str) -> Option<PathBuf> {
        let path = self.notices.get(slug)?.path.clone()?;
        self.notices.remove(slug);
        path.parent().map(Path::to_owned)
    }

    /// The notice's own file as it lies on the disk, or is compiled in.
    pub fn file_of(&self, slug: &str) -> Option<Result<String, NotRead>> {
        let listed = self.notices.get(slug)?;
        if let Some(path) = &listed.path {
            return Some(read_text(path));
        }
        let name = format!("{slug}/{NOTICE_FILE}");
        let bundled = BUNDLED.iter().find(|(path, _)| *path == name);
        bundled.map(|(_, source)| Ok((*source).to_owned()))
    }

    /// The bundled notices, in their own languages.
    pub fn bundled(&self) -> impl Iterator<Item = &Notice> {
        let bundled = self
            .notices
            .values()
            .filter(|it| it.origin == Origin::Bundled);
        bundled.map(|listed| &listed.notice)
    }

    fn add_overlays(&mut self, folder: &Path, slug: &str) {
        let files = match sorted_entries(folder) {
            Err(error) => return self.tell(folder, NotRead::Unreadable(error)),
            Ok(files) => files,
        };
        for path in files {
            let is_toml = path.extension().is_some_and(|ending| ending == "toml");
            if !is_toml || path.ends_with(NOTICE_FILE) {
                continue;
            }
            let added = refuse_links(folder, &path)
                .and_then(|()| read_text(&path))
                .and_then(|source| self.add_overlay(slug, &path, &source));
            if let Err(why) = added {
                self.tell(&path, why);
            }
        }
    }

    /// An overlay whose notice was left out is left out with it; the notice's problems are told.
    fn add_overlay(&mut self, slug: &str, path: &Path, source: &str) -> Result<(), NotRead> {
        if let Some(listed) = self.notices.get_mut(slug) {
            let translated = overlay_at(&listed.notice, path, source)?;
            let language = translated.language.clone();
            listed.translated.insert(language, translated);
        }
        Ok(())
    }

    /// One without a path is bundled.
    fn insert(&mut self, notice: Notice, path: Option<PathBuf>) {
        let listed = Listed {
            origin: match path {
                None => Origin::Bundled,
                Some(_) => Origin::Own,
            },
            path,
            translated: BTreeMap::new(),
            notice,
        };
        self.notices.insert(listed.notice.slug.clone(), listed);
    }

    fn tell(&mut self, path: &Path, why: NotRead) {
        self.problems.push((path.to_owned(), why));
    }
}

/// A notice's text, of a file that is called as such and so has to lie in a folder of its name.
pub fn notice_at(path: &Path, source: &str) -> Result<Notice, NotRead> {
    let notice = parse::parse(source).map_err(NotRead::Problems)?;
    if notice.slug == folder_of(path) {
        Ok(notice)
    } else {
        Err(NotRead::OtherFolder { slug: notice.slug })
    }
}

/// An overlay's text, of a file that has to be called as its language.
pub fn overlay_at(notice: &Notice, path: &Path, source: &str) -> Result<Notice, NotRead> {
    let translated = parse::overlay(notice, source).map_err(NotRead::Problems)?;
    if path.file_stem() == Some(translated.language.as_ref()) {
        Ok(translated)
    } else {
        Err(NotRead::OtherFile {
            language: translated.language,
        })
    }
}

/// A link could show what lies outside the folder, or another file the next time.
fn refuse_links(folder: &Path, path: &Path) -> Result<(), NotRead> {
    let is_link = |path: &Path| fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink());
    if is_link(folder) || is_link(path) {
        return Err(NotRead::Link);
    }
    Ok(())
}

/// The text of a file, of which no more is read than a notice may have.
pub fn read_text(path: &Path) -> Result<String, NotRead> {
    let bytes = read_limited(path).map_err(NotRead::Unreadable)?;
    let text = parse::text_of(&bytes).map_err(NotRead::Problems)?;
    Ok(text.to_owned())
}

fn read_limited(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a pipe would wait for a writer that may never come.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "not a plain file",
        ));
    }
    let mut bytes = Vec::new();
    let most = limits::NOTICE_BYTES as u64 + 1;
    fs::File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn folder_of(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name);
    folder.unwrap_or_default().to_string_lossy().into_owned()
}

/// In the order of their names, so that every run tells the same.
fn sorted_entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = include_str!("../tests/notices/right-expires.toml");
    const GERMAN: &str = include_str!("../tests/notices/right-expires.de.toml");

    fn write(own: &Path, path: &str, text: &str) {
        let path = own.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn told(catalog: &Catalog) -> Vec<String> {
        let problems = catalog.problems().iter();
        problems
            .map(|(path, why)| {
                let file = path.file_name().unwrap_or_default().to_string_lossy();
                format!("{}/{file}: {why}", folder_of(path))
            })
            .collect()
    }

    #[test]
    fn every_bundled_notice_and_overlay_is_read() {
        let catalog = Catalog::load(None);
        let listed: usize = catalog.slugs().map(|s| catalog.languages_of(s).len()).sum();
        assert_eq!(listed, BUNDLED.len());
        assert!(told(&catalog).is_empty());
    }

    #[test]
    fn a_notice_is_given_in_the_best_language() {
        let mut catalog = Catalog::default();
        catalog.add_bundled(&[
            ("right-expires/notice.toml", SMALL),
            ("right-expires/de.toml", GERMAN),
        ]);
        assert!(told(&catalog).is_empty());
        for (asked, given) in [
            ("de", "de"),
            ("de-AT", "de"),
            ("en", "en"),
            ("hi", "en"),
            ("", "en"),
        ] {
            let notice = catalog.notice("right-expires", asked).unwrap();
            assert_eq!(notice.language, given, "{asked}");
        }
        assert_eq!(catalog.languages_of("right-expires"), ["en", "de"]);
        assert!(catalog.notice("other", "en").is_none());
        assert!(catalog.languages_of("other").is_empty());
    }

    #[test]
    fn own_notices_stand_beside_the_bundled_ones_and_broken_ones_are_told() {
        let own = tempfile::tempdir().unwrap();
        let own = own.path();
        write(
            own,
            "mine/notice.toml",
            &SMALL.replacen("slug = \"right-expires\"", "slug = \"mine\"", 1),
        );
        write(own, "mine/de.toml", GERMAN);
        write(own, "mine/fr.toml", GERMAN);
        write(own, "mine/nl.toml", "language = 1");
        write(own, "mine/notes.txt", "anything");
        write(own, "other-name/notice.toml", SMALL);
        write(own, "right-expires/notice.toml", SMALL);
        write(
            own,
            "too-large/notice.toml",
            &"#".repeat(limits::NOTICE_BYTES + 1),
        );
        write(own, "empty/readme", "");
        write(own, "stray.toml", "");
        fs::create_dir_all(own.join("folder/notice.toml")).unwrap();

        let mut catalog = Catalog::default();
        catalog.add_bundled(&[("right-expires/notice.toml", SMALL)]);
        catalog.add_own(own);
        assert_eq!(
            catalog.slugs().collect::<Vec<_>>(),
            ["mine", "right-expires"]
        );
        assert_eq!(catalog.languages_of("mine"), ["en", "de"]);
        assert_eq!(catalog.origin("mine"), Some(Origin::Own));
        assert_eq!(catalog.origin("right-expires"), Some(Origin::Bundled));
        assert_eq!(
            told(&catalog),
            [
                "empty/notice.toml: it cannot be read",
                "folder/notice.toml: it cannot be read",
                "mine/fr.toml: its language \"de\" is not the name of the file; make them the same",
                "mine/nl.toml: it has problems",
                "other-name/notice.toml: its slug \"right-expires\" is not the name of its folder; make them the same",
                "right-expires/notice.toml: a bundled notice has the slug \"right-expires\"; choose another slug and folder",
                "too-large/notice.toml: it has problems",
            ]
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_no_problem() {
        let own = tempfile::tempdir().unwrap();
        let catalog = Catalog::load(Some(&own.path().join("notices")));
        assert!(told(&catalog).is_empty());
    }
}
