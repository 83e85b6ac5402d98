namespace Windows.UI.Text
{
    /// <summary>How bold a font is, by name.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.text.fontweights"/>
    public sealed class FontWeights
    {
        private FontWeights()
        {
        }

        public static FontWeight Black
        {
            get { return Of(900); }
        }

        public static FontWeight Bold
        {
            get { return Of(700); }
        }

        public static FontWeight ExtraBlack
        {
            get { return Of(950); }
        }

        public static FontWeight ExtraBold
        {
            get { return Of(800); }
        }

        public static FontWeight ExtraLight
        {
            get { return Of(200); }
        }

        public static FontWeight Light
        {
            get { return Of(300); }
        }

        public static FontWeight Medium
        {
            get { return Of(500); }
        }

        public static FontWeight Normal
        {
            get { return Of(400); }
        }

        public static FontWeight SemiBold
        {
            get { return Of(600); }
        }

        public static FontWeight SemiLight
        {
            get { return Of(350); }
        }

        public static FontWeight Thin
        {
            get { return Of(100); }
        }

        private static FontWeight Of(ushort weight)
        {
            return new FontWeight { Weight = weight };
        }
    }
}
