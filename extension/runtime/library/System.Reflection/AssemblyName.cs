using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace System.Reflection
{
    /// <summary>The name of an assembly with what tells it from others of that name: version, culture, public key.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.reflection.assemblyname"/>
    public sealed class AssemblyName : ICloneable
    {
        private byte[] publicKey;
        private byte[] publicKeyToken;

        public AssemblyName()
        {
        }
        public AssemblyName(string assemblyName)
        {
            if (assemblyName == null) throw new ArgumentNullException("assemblyName");
            if (assemblyName.Length == 0) throw new ArgumentException("String cannot have zero length.");
            Read(assemblyName);
        }
        public string Name { get; set; }
        public Version Version { get; set; }
        /// <summary>Empty for the invariant culture, null when nothing is said.</summary>
        public string CultureName { get; set; }
        public CultureInfo CultureInfo
        {
            get { return CultureName == null ? null : new CultureInfo(CultureName); }
            set { CultureName = value == null ? null : value.Name; }
        }
        public AssemblyNameFlags Flags { get; set; }
        public AssemblyContentType ContentType { get; set; }
        public ProcessorArchitecture ProcessorArchitecture { get; set; }
        public byte[] GetPublicKey()
        {
            return publicKey;
        }
        public void SetPublicKey(byte[] publicKey)
        {
            this.publicKey = publicKey;
            if (publicKey == null) Flags &= ~AssemblyNameFlags.PublicKey;
            else Flags |= AssemblyNameFlags.PublicKey;
        }
        public byte[] GetPublicKeyToken()
        {
            return publicKeyToken;
        }
        public void SetPublicKeyToken(byte[] publicKeyToken)
        {
            this.publicKeyToken = publicKeyToken;
        }
        public string FullName
        {
            get
            {
                if (string.IsNullOrEmpty(Name)) return "";
                StringBuilder text = new StringBuilder(Escaped(Name));
                if (Version != null) text.Append(", Version=").Append(Version);
                if (CultureName != null) text.Append(", Culture=").Append(CultureName == "" ? "neutral" : CultureName);
                if (publicKeyToken != null) text.Append(", PublicKeyToken=").Append(publicKeyToken.Length == 0 ? "null" : Hexadecimal(publicKeyToken));
                if ((Flags & AssemblyNameFlags.Retargetable) != 0) text.Append(", Retargetable=Yes");
                if (ContentType == AssemblyContentType.WindowsRuntime) text.Append(", ContentType=WindowsRuntime");
                return text.ToString();
            }
        }
        public object Clone()
        {
            return MemberwiseClone();
        }
        /// <summary>Only the names count.</summary>
        public static bool ReferenceMatchesDefinition(AssemblyName reference, AssemblyName definition)
        {
            if (reference == null) throw new ArgumentNullException("reference");
            if (definition == null) throw new ArgumentNullException("definition");
            return string.Equals(reference.Name, definition.Name, StringComparison.OrdinalIgnoreCase);
        }
        public override string ToString()
        {
            string full = FullName;
            return full == "" ? base.ToString() : full;
        }

        // ---- reading ----------------------------------------------------------------------------------------------

        private void Read(string text)
        {
            int at = 0;
            Name = Part(text, ref at, false);
            if (Name == "") throw Invalid();
            HashSet<string> seen = new HashSet<string>();
            while (at < text.Length)
            {
                at++;
                string key = Part(text, ref at, true).ToLowerInvariant();
                if (key == "" || at >= text.Length || text[at] != '=' || !seen.Add(key)) throw Invalid();
                at++;
                Set(key, Part(text, ref at, false));
            }
        }

        /// <summary>Up to the next comma, or to the `=` behind a key; quotes and backslashes keep what they stand around.</summary>
        private static string Part(string text, ref int at, bool isKey)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            StringBuilder part = new StringBuilder();
            char quote = at < text.Length && (text[at] == '"' || text[at] == '\'') ? text[at++] : '\0';
            for (; ; at++)
            {
                if (at >= text.Length)
                {
                    if (quote != '\0') throw Invalid();
                    break;
                }
                char c = text[at];
                if (c == '\\' && at + 1 < text.Length) part.Append(text[++at]);
                else if (c == quote && quote != '\0')
                {
                    at++;
                    while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                    if (at < text.Length && text[at] != ',') throw Invalid();
                    return part.ToString();
                }
                else if (quote == '\0' && (c == ',' || (isKey && c == '='))) break;
                else if (quote == '\0' && (c == '=' || c == '"' || c == '\'')) throw Invalid();
                else part.Append(c);
            }
            return part.ToString().TrimEnd();
        }

        /// <summary>Keys that nobody knows are passed over.</summary>
        private void Set(string key, string value)
        {
            switch (key)
            {
                case "version":
                    Version = ReadVersion(value);
                    break;
                case "culture":
                    CultureName = value.ToLowerInvariant() == "neutral" ? "" : value;
                    break;
                case "publickeytoken":
                    publicKeyToken = ReadKey(value);
                    if (publicKeyToken.Length != 0 && publicKeyToken.Length != 8) throw Invalid();
                    break;
                case "publickey":
                    SetPublicKey(ReadKey(value));
                    break;
                case "processorarchitecture":
                    ProcessorArchitecture = ReadArchitecture(value.ToLowerInvariant());
                    break;
                case "retargetable":
                    if (value.ToLowerInvariant() == "yes") Flags |= AssemblyNameFlags.Retargetable;
                    else if (value.ToLowerInvariant() != "no") throw Invalid();
                    break;
                case "contenttype":
                    if (value.ToLowerInvariant() != "windowsruntime") throw Invalid();
                    ContentType = AssemblyContentType.WindowsRuntime;
                    break;
            }
        }

        private static Version ReadVersion(string value)
        {
            string[] parts = value.Split('.');
            if (parts.Length < 2 || parts.Length > 4) throw Invalid();
            foreach (string part in parts)
            {
                ushort number;
                if (!ushort.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out number)) throw Invalid();
            }
            return new Version(value);
        }

        private static byte[] ReadKey(string value)
        {
            if (value == "" || value.ToLowerInvariant() == "null") return new byte[0];
            if (value.Length % 2 != 0) throw Invalid();
            byte[] key = new byte[value.Length / 2];
            for (int i = 0; i < key.Length; i++)
                if (!byte.TryParse(value.Substring(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out key[i])) throw Invalid();
            return key;
        }

        private static ProcessorArchitecture ReadArchitecture(string value)
        {
            switch (value)
            {
                case "msil":
                    return ProcessorArchitecture.MSIL;
                case "x86":
                    return ProcessorArchitecture.X86;
                case "ia64":
                    return ProcessorArchitecture.IA64;
                case "amd64":
                    return ProcessorArchitecture.Amd64;
                case "arm":
                    return ProcessorArchitecture.Arm;
                default:
                    throw Invalid();
            }
        }

        private static Exception Invalid()
        {
            return new FileLoadException("The given assembly name was invalid.") { HResult = unchecked((int)0x80131047) };
        }

        // ---- writing ----------------------------------------------------------------------------------------------

        private static string Escaped(string name)
        {
            string quote = name != name.Trim() || name.IndexOf('\'') >= 0 ? "\"" : "";
            StringBuilder text = new StringBuilder(quote);
            foreach (char c in name)
            {
                if (c == '"' || c == ',' || c == '=' || c == '\\') text.Append('\\');
                text.Append(c);
            }
            return text.Append(quote).ToString();
        }

        private static string Hexadecimal(byte[] bytes)
        {
            StringBuilder text = new StringBuilder();
            foreach (byte each in bytes) text.Append(each.ToString("x2"));
            return text.ToString();
        }
    }
}
