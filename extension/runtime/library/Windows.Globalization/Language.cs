using System;
using System.Globalization;

namespace Windows.Globalization
{
    /// <summary>A language with its script.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.language"/>
    public sealed class Language
    {
        private readonly CultureInfo culture;

        public Language(string languageTag)
        {
            if (!IsWellFormed(languageTag)) throw new ArgumentException("The parameter is incorrect.", "languageTag");
            LanguageTag = languageTag;
            culture = CultureOf(languageTag);
        }

        /// <summary>Of the keyboard: the user types in their own language.</summary>
        public static string CurrentInputMethodLanguageTag
        {
            get { return ApplicationLanguages.OfUser()[0]; }
        }

        /// <summary>In English.</summary>
        public string DisplayName
        {
            get { return culture == null ? LanguageTag : culture.EnglishName; }
        }

        public string LanguageTag { get; }

        public LanguageLayoutDirection LayoutDirection
        {
            get { return culture != null && culture.TextInfo.IsRightToLeft ? LanguageLayoutDirection.Rtl : LanguageLayoutDirection.Ltr; }
        }

        public string NativeName
        {
            get { return culture == null ? LanguageTag : culture.NativeName; }
        }

        /// <summary>The four letters of ISO 15924, where they stand in the tag.</summary>
        public extern string Script { get; }

        public static bool IsWellFormed(string languageTag)
        {
            if (string.IsNullOrEmpty(languageTag)) return false;
            var parts = languageTag.Split('-');
            if (parts[0].Length < 2 || parts[0].Length > 8) return false;
            foreach (var part in parts)
            {
                if (part.Length < 1 || part.Length > 8) return false;
                foreach (var letter in part) if (letter > 'z' || !char.IsLetterOrDigit(letter)) return false;
            }
            return true;
        }

        private static CultureInfo CultureOf(string languageTag)
        {
            try
            {
                return CultureInfo.GetCultureInfo(languageTag);
            }
            catch (CultureNotFoundException)
            {
                return null;
            }
        }
    }
}
