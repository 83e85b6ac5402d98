namespace Windows.UI.Xaml.Data
{
    /// <summary>Which element the data comes from.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.relativesourcemode"/>
    public enum RelativeSourceMode
    {
        None = 0,
        TemplatedParent = 1,
        Self = 2,
    }
}
