namespace Windows.UI.Xaml
{
    /// <summary>The sounds of controls: what is set is remembered, and nothing is heard.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.elementsoundplayer"/>
    public sealed class ElementSoundPlayer
    {
        private ElementSoundPlayer()
        {
        }

        public static ElementSpatialAudioMode SpatialAudioMode { get; set; }
        public static ElementSoundPlayerState State { get; set; }
        public static double Volume { get; set; } = 1;

        public static void Play(ElementSoundKind sound)
        {
        }
    }
}
