using System.Collections.Generic;
using Windows.System;

namespace Windows.Globalization
{
    /// <summary>The languages of the app and of the user.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.applicationlanguages"/>
    public static class ApplicationLanguages
    {
        public static extern IReadOnlyList<string> Languages { get; }
        public static extern IReadOnlyList<string> ManifestLanguages { get; }
        public static extern string PrimaryLanguageOverride { get; set; }
        public static extern IReadOnlyList<string> GetLanguagesForUser(User user);
    }
}
