namespace Windows.UI.Xaml
{
    /// <summary>Whether an element makes sounds.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.elementsoundmode"/>
    public enum ElementSoundMode
    {
        Default = 0,
        FocusOnly = 1,
        Off = 2,
    }
}
