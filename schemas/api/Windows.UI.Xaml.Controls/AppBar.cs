using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A bar with commands.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.appbar"/>
    public class AppBar : ContentControl
    {
        public extern AppBar();
        public extern AppBarClosedDisplayMode ClosedDisplayMode { get; set; }
        public extern bool IsOpen { get; set; }
        public extern bool IsSticky { get; set; }
        public extern event EventHandler<object> Closed;
        public extern event EventHandler<object> Closing;
        public extern event EventHandler<object> Opened;
        public extern event EventHandler<object> Opening;
        protected virtual extern void OnClosed(object e);
        protected virtual extern void OnClosing(object e);
        protected virtual extern void OnOpened(object e);
        protected virtual extern void OnOpening(object e);
    }
}
