namespace Windows.Globalization
{
    /// <summary>A language with its script.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.language"/>
    public sealed class Language
    {
        public extern Language(string languageTag);
        public static extern string CurrentInputMethodLanguageTag { get; }
        public extern string DisplayName { get; }
        public extern string LanguageTag { get; }
        public extern LanguageLayoutDirection LayoutDirection { get; }
        public extern string NativeName { get; }
        public extern string Script { get; }
        public static extern bool IsWellFormed(string languageTag);
    }
}
