using Windows.Foundation;

namespace Windows.UI.Xaml
{
    /// <summary>The old and the new size of an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.sizechangedeventargs"/>
    public sealed class SizeChangedEventArgs : RoutedEventArgs
    {
        private extern SizeChangedEventArgs();
        public extern Size NewSize { get; }
        public extern Size PreviousSize { get; }
    }
}
