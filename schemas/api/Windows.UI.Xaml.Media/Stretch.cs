namespace Windows.UI.Xaml.Media
{
    /// <summary>How something is fitted to its place.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.stretch"/>
    public enum Stretch
    {
        None = 0,
        Fill = 1,
        Uniform = 2,
        UniformToFill = 3,
    }
}
