using Windows.UI.Xaml.Navigation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A page of the app, shown in a frame.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.page"/>
    public class Page : UserControl
    {
        public extern Page();
        public extern AppBar BottomAppBar { get; set; }
        /// <summary>The frame that shows this page.</summary>
        public Frame Frame { get; private set; }
        public extern NavigationCacheMode NavigationCacheMode { get; set; }
        public extern AppBar TopAppBar { get; set; }

        /// <summary>Called when another page is shown instead.</summary>
        protected virtual void OnNavigatedFrom(NavigationEventArgs e)
        {
        }

        /// <summary>Called when the page is shown.</summary>
        protected virtual void OnNavigatedTo(NavigationEventArgs e)
        {
        }

        /// <summary>Called before another page is shown; may refuse.</summary>
        protected virtual void OnNavigatingFrom(NavigatingCancelEventArgs e)
        {
        }

        internal void Enter(Frame frame)
        {
            Frame = frame;
        }

        internal void Arrive(NavigationEventArgs e)
        {
            OnNavigatedTo(e);
        }

        internal void LeaveSoon(NavigatingCancelEventArgs e)
        {
            OnNavigatingFrom(e);
        }

        internal void Leave(NavigationEventArgs e)
        {
            OnNavigatedFrom(e);
        }
    }
}
