namespace Windows.UI.Xaml
{
    /// <summary>Whether controls make sounds.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.elementsoundplayerstate"/>
    public enum ElementSoundPlayerState
    {
        Auto,
        Off,
        On,
    }
}
