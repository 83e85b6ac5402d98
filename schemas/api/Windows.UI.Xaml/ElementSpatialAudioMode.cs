namespace Windows.UI.Xaml
{
    /// <summary>Whether sounds have a place in the room.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.elementspatialaudiomode"/>
    public enum ElementSpatialAudioMode
    {
        Auto,
        Off,
        On,
    }
}
