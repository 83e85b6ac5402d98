using System;
using System.Reflection;
using Windows.System.Profile;

namespace Windows.Foundation.Metadata
{
    /// <summary>Asks at run time whether the Windows the app runs on knows a type or member: this one is a PC that knows what is declared here.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.metadata.apiinformation"/>
    public static class ApiInformation
    {
        /// <summary>Of the newest Windows 11: https://learn.microsoft.com/uwp/extension-sdks/windows-universal-sdk</summary>
        private const ushort universalVersion = 19;
        private const BindingFlags anyMember = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

        public static bool IsApiContractPresent(string contractName, ushort majorVersion)
        {
            if (contractName == "Windows.Phone.PhoneContract") return Families.IsPhone && majorVersion <= 1;
            return contractName == "Windows.Foundation.UniversalApiContract" ? majorVersion <= universalVersion
                : contractName == "Windows.Foundation.FoundationContract" && majorVersion <= 4;
        }

        public static bool IsApiContractPresent(string contractName, ushort majorVersion, ushort minorVersion)
        {
            return minorVersion == 0 && IsApiContractPresent(contractName, majorVersion);
        }

        public static bool IsEnumNamedValuePresent(string enumTypeName, string valueName)
        {
            var type = Find(enumTypeName);
            return type != null && type.IsEnum && Array.IndexOf(Enum.GetNames(type), valueName) >= 0;
        }

        public static bool IsEventPresent(string typeName, string eventName)
        {
            var type = Find(typeName);
            return type != null && type.GetEvent(eventName) != null;
        }

        public static bool IsMethodPresent(string typeName, string methodName)
        {
            return HasMethod(typeName, methodName, -1);
        }

        public static bool IsMethodPresent(string typeName, string methodName, uint inputParameterCount)
        {
            return HasMethod(typeName, methodName, (int)inputParameterCount);
        }

        public static bool IsPropertyPresent(string typeName, string propertyName)
        {
            return Property(typeName, propertyName) != null;
        }

        public static bool IsReadOnlyPropertyPresent(string typeName, string propertyName)
        {
            var property = Property(typeName, propertyName);
            return property != null && !property.CanWrite;
        }

        public static bool IsTypePresent(string typeName)
        {
            return Find(typeName) != null;
        }

        public static bool IsWriteablePropertyPresent(string typeName, string propertyName)
        {
            var property = Property(typeName, propertyName);
            return property != null && property.CanWrite;
        }

        private static PropertyInfo Property(string typeName, string name)
        {
            var type = Find(typeName);
            return type == null ? null : type.GetProperty(name, anyMember);
        }

        private static bool HasMethod(string typeName, string name, int parameters)
        {
            var type = Find(typeName);
            if (type == null) return false;
            foreach (var method in type.GetMethods(anyMember))
            {
                if (method.Name == name && (parameters < 0 || method.GetParameters().Length == parameters)) return true;
            }
            return false;
        }

        private static Type Find(string name)
        {
            if (name == null) throw new ArgumentNullException("typeName");
            return name.StartsWith("Windows.", StringComparison.Ordinal) && Families.Have(name) ? Type.GetType(name) : null;
        }
    }
}
