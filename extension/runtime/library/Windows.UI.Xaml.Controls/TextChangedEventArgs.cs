namespace Windows.UI.Xaml.Controls
{
    /// <summary>The text was changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.textchangedeventargs"/>
    public sealed class TextChangedEventArgs : RoutedEventArgs
    {
        internal TextChangedEventArgs(object originalSource) : base(originalSource)
        {
        }

    }
}
