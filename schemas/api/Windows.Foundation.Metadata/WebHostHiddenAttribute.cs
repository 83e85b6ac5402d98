using System;

namespace Windows.Foundation.Metadata
{
    /// <summary>Marks a component's class that scripts do not get to see.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.metadata.webhosthiddenattribute"/>
    public sealed class WebHostHiddenAttribute : Attribute
    {
        public extern WebHostHiddenAttribute();
    }
}
