namespace Windows.UI.Text
{
    /// <summary>How bold a font is, by name.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.text.fontweights"/>
    public sealed class FontWeights
    {
        private extern FontWeights();
        public static extern FontWeight Black { get; }
        public static extern FontWeight Bold { get; }
        public static extern FontWeight ExtraBlack { get; }
        public static extern FontWeight ExtraBold { get; }
        public static extern FontWeight ExtraLight { get; }
        public static extern FontWeight Light { get; }
        public static extern FontWeight Medium { get; }
        public static extern FontWeight Normal { get; }
        public static extern FontWeight SemiBold { get; }
        public static extern FontWeight SemiLight { get; }
        public static extern FontWeight Thin { get; }
    }
}
