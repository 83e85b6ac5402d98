namespace Windows.Foundation.Metadata
{
    /// <summary>Asks at run time whether the Windows the app runs on knows a type or member.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.metadata.apiinformation"/>
    public static class ApiInformation
    {
        public static extern bool IsApiContractPresent(string contractName, ushort majorVersion);
        public static extern bool IsApiContractPresent(string contractName, ushort majorVersion, ushort minorVersion);
        public static extern bool IsEnumNamedValuePresent(string enumTypeName, string valueName);
        public static extern bool IsEventPresent(string typeName, string eventName);
        public static extern bool IsMethodPresent(string typeName, string methodName);
        public static extern bool IsMethodPresent(string typeName, string methodName, uint inputParameterCount);
        public static extern bool IsPropertyPresent(string typeName, string propertyName);
        public static extern bool IsReadOnlyPropertyPresent(string typeName, string propertyName);
        public static extern bool IsTypePresent(string typeName);
        public static extern bool IsWriteablePropertyPresent(string typeName, string propertyName);
    }
}
