using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Model;

/// <summary>
/// Ids are hashes of what they name: the first 80 bits of SHA-256 over the parts, each preceded by its length in bytes, so that
/// ("ab","c") and ("a","bc") differ. Same input, same ids, on every machine.
/// </summary>
public static class Ids
{
    private const int HashBytes = 10;

    /// <summary>An id with a prefix, such as <c>clm_</c>; a null part differs from an empty one.</summary>
    public static string Of(string prefix, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Write(prefix, hash.GetHashAndReset());
    }

    /// <summary>An id of raw bytes, such as a report as it was received.</summary>
    public static string OfBytes(string prefix, ReadOnlySpan<byte> bytes) => Write(prefix, SHA256.HashData(bytes));

    private static string Write(string prefix, byte[] hash) =>
        prefix + Convert.ToHexStringLower(hash.AsSpan(0, HashBytes));
}
