using System;

namespace Windows.UI.Xaml.Media
{
    /// <summary>Tells when a picture of the window is drawn; on the simulated PC none is, so it never does.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.compositiontarget"/>
    public class CompositionTarget
    {
        internal CompositionTarget()
        {
        }

        public static event EventHandler<object> Rendering
        {
            add { }
            remove { }
        }

        public static event EventHandler<object> SurfaceContentsLost
        {
            add { }
            remove { }
        }
    }
}
