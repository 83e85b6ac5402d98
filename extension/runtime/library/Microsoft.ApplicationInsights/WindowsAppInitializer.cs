using System.Threading.Tasks;

namespace Microsoft.ApplicationInsights
{
    /// <summary>Begins to report on the app, as the templates of Visual Studio 2015 do. Here nothing is reported.</summary>
    /// <seealso href="https://learn.microsoft.com/archive/msdn-magazine/2015/june/application-insights-application-insights-and-windows-10-apps"/>
    public static class WindowsAppInitializer
    {
        public static Task InitializeAsync(WindowsCollectors collectors = WindowsCollectors.Metadata | WindowsCollectors.Session | WindowsCollectors.PageView | WindowsCollectors.UnhandledException, string endpointAddress = null)
        {
            return Task.CompletedTask;
        }

        public static Task InitializeAsync(string instrumentationKey, WindowsCollectors collectors = WindowsCollectors.Metadata | WindowsCollectors.Session | WindowsCollectors.PageView | WindowsCollectors.UnhandledException, string endpointAddress = null)
        {
            return Task.CompletedTask;
        }
    }
}
