using System.Collections.Generic;
using Windows.System;

namespace Windows.Globalization
{
    /// <summary>The languages of the app and of the user.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.applicationlanguages"/>
    public static class ApplicationLanguages
    {
        private static string primaryLanguageOverride = "";

        /// <summary>The language that the app has chosen, before that of the user.</summary>
        public static IReadOnlyList<string> Languages
        {
            get { return PrimaryLanguageOverride == "" ? OfUser() : new[] { PrimaryLanguageOverride }; }
        }

        public static extern IReadOnlyList<string> ManifestLanguages { get; }

        public static string PrimaryLanguageOverride
        {
            get { return primaryLanguageOverride; }
            set { primaryLanguageOverride = value; }
        }

        public static extern IReadOnlyList<string> GetLanguagesForUser(User user);
        internal static extern string[] OfUser();
    }
}
