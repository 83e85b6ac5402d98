namespace Windows.ApplicationModel.Core
{
    /// <summary>Makes views that draw for themselves.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.core.iframeworkviewsource"/>
    public interface IFrameworkViewSource
    {
        IFrameworkView CreateView();
    }
}
