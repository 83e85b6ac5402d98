using Windows.UI.Xaml.Navigation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A page of the app, shown in a frame.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.page"/>
    public class Page : UserControl
    {
        public extern Page();
        public extern AppBar BottomAppBar { get; set; }
        public extern Frame Frame { get; }
        public extern NavigationCacheMode NavigationCacheMode { get; set; }
        public extern AppBar TopAppBar { get; set; }
        /// <summary>Called when the page has left the screen.</summary>
        protected virtual extern void OnNavigatedFrom(NavigationEventArgs e);
        /// <summary>Called when the page has come to the screen.</summary>
        protected virtual extern void OnNavigatedTo(NavigationEventArgs e);
        /// <summary>Called before the page leaves the screen; can be cancelled.</summary>
        protected virtual extern void OnNavigatingFrom(NavigatingCancelEventArgs e);
    }
}
