using Windows.ApplicationModel.Activation;
using Windows.ApplicationModel.Background;
using Windows.Data.Xml.Dom;
using Windows.UI.Notifications;
using Windows.UI.Xaml;
using Windows.UI.Xaml.Controls;

namespace Reminders
{
    /// <summary>Shows its page, and hears of a changed time zone whether that page is shown or not.</summary>
    public sealed partial class App : Application
    {
        public App()
        {
            InitializeComponent();
        }

        protected override void OnLaunched(LaunchActivatedEventArgs args)
        {
            var frame = Window.Current.Content as Frame;
            if (frame == null)
            {
                frame = new Frame();
                Window.Current.Content = frame;
            }
            if (frame.Content == null) frame.Navigate(typeof(MainPage), args.Arguments);
            Window.Current.Activate();
        }

        /// <summary>A task inside of the app: Windows starts the app for it, without a window, when it does not run.</summary>
        protected override void OnBackgroundActivated(BackgroundActivatedEventArgs args)
        {
            XmlDocument badge = BadgeUpdateManager.GetTemplateContent(BadgeTemplateType.BadgeGlyph);
            ((XmlElement)badge.SelectSingleNode("/badge")).SetAttribute("value", "attention");
            BadgeUpdateManager.CreateBadgeUpdaterForApplication().Update(new BadgeNotification(badge));
        }
    }
}
