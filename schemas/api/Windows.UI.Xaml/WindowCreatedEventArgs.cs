namespace Windows.UI.Xaml
{
    /// <summary>A window was made.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.windowcreatedeventargs"/>
    public sealed class WindowCreatedEventArgs
    {
        private extern WindowCreatedEventArgs();
        public extern Window Window { get; }
    }
}
