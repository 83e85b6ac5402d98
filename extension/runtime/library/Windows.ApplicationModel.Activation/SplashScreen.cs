using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.UI.Core;
using Windows.UI.Xaml;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>The picture shown while the app starts, in the middle of the window; it goes when the window has been activated.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.splashscreen"/>
    public sealed class SplashScreen
    {
        private const double width = 620;
        private const double height = 300;
        private TypedEventHandler<SplashScreen, object> dismissed;
        private bool isAwaited;

        internal SplashScreen()
        {
        }

        public Rect ImageLocation
        {
            get
            {
                Rect bounds = Window.Current.Bounds;
                return new Rect((bounds.Width - width) / 2, (bounds.Height - height) / 2, width, height);
            }
        }

        /// <summary>Not on the thread of the window.</summary>
        public event TypedEventHandler<SplashScreen, object> Dismissed
        {
            add
            {
                dismissed += value;
                if (isAwaited) return;
                isAwaited = true;
                Window.Current.Dispatcher.RunAsync(CoreDispatcherPriority.Low, () => Task.Run(() => dismissed?.Invoke(this, null)));
            }
            remove { dismissed -= value; }
        }
    }
}
