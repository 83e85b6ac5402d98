using Windows.Foundation;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>The picture shown while the app starts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.splashscreen"/>
    public sealed class SplashScreen
    {
        private extern SplashScreen();
        public extern Rect ImageLocation { get; }
        public extern event TypedEventHandler<SplashScreen, object> Dismissed;
    }
}
