namespace Windows.UI.Xaml.Controls
{
    /// <summary>Where an entry that is scrolled to comes to stand.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.scrollintoviewalignment"/>
    public enum ScrollIntoViewAlignment
    {
        Default = 0,
        Leading = 1,
    }
}
