using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.ApplicationModel.AppService
{
    /// <summary>Finds the apps that offer a service of a given name.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appservicecatalog"/>
    public static class AppServiceCatalog
    {
        public static extern IAsyncOperation<IReadOnlyList<AppInfo>> FindAppServiceProvidersAsync(string appServiceName);
    }
}
