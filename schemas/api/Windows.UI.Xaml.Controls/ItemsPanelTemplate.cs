namespace Windows.UI.Xaml.Controls
{
    /// <summary>What arranges the things shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.itemspaneltemplate"/>
    public sealed class ItemsPanelTemplate : FrameworkTemplate
    {
        public extern ItemsPanelTemplate();
    }
}
