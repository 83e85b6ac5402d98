using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.ApplicationModel
{
    /// <summary>How an application presents itself.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appdisplayinfo"/>
    public sealed class AppDisplayInfo
    {
        private extern AppDisplayInfo();
        public extern string Description { get; }
        public extern string DisplayName { get; }
        public extern RandomAccessStreamReference GetLogo(Size size);
    }
}
