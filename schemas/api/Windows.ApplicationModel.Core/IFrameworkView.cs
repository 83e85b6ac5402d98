using Windows.UI.Core;

namespace Windows.ApplicationModel.Core
{
    /// <summary>A view that draws for itself, without XAML.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.iframeworkview"/>
    public interface IFrameworkView
    {
        void Initialize(CoreApplicationView applicationView);
        void Load(string entryPoint);
        void Run();
        void SetWindow(CoreWindow window);
        void Uninitialize();
    }
}
