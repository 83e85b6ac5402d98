using Windows.Data.Xml.Dom;
using Windows.UI.Notifications;

namespace Channel.Transport
{
    /// <summary>What a background task may show.</summary>
    public static class MessageToast
    {
        public static void Show(string message)
        {
            XmlDocument xml = ToastNotificationManager.GetTemplateContent(ToastTemplateType.ToastText01);
            xml.GetElementsByTagName("text")[0].AppendChild(xml.CreateTextNode(message));
            ToastNotificationManager.CreateToastNotifier().Show(new ToastNotification(xml));
        }
    }
}
