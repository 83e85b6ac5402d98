namespace Windows.UI.Xaml.Markup
{
    /// <summary>Ties the objects of a XAML file to the fields of its class; implemented by generated code.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.markup.icomponentconnector"/>
    public interface IComponentConnector
    {
        void Connect(int connectionId, object target);
    }
}
