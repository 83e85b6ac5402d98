using System;

namespace Windows.Foundation.Metadata
{
    /// <summary>Marks a component's class that scripts of a web view may use.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.metadata.allowforwebattribute"/>
    public sealed class AllowForWebAttribute : Attribute
    {
        public extern AllowForWebAttribute();
    }
}
