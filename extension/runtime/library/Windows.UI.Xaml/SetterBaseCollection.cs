using System.Collections.ObjectModel;

namespace Windows.UI.Xaml
{
    /// <summary>The values a style sets.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.setterbasecollection"/>
    public sealed class SetterBaseCollection : Collection<SetterBase>
    {
        public SetterBaseCollection()
        {
        }

        public bool IsSealed
        {
            get { return false; }
        }
    }
}
